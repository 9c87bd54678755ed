import { FIGURE_GUIDES } from './figures.ts';
import { FILE_GUIDES } from './files.ts';
import { HEADER_GUIDES } from './headers.ts';
import { MARK_GUIDES } from './marks.ts';
import { NAME_GUIDES } from './names.ts';
import { PLACE_GUIDES } from './places.ts';
import type { RuleGuideGroup } from './rule-guide.ts';
import { SOURCE_GUIDES } from './sources.ts';
import { TEXT_GUIDES } from './text.ts';

/** What is said of every rule, in the order in which a file is read. */
export const RULE_GUIDES: readonly RuleGuideGroup[] = [
  FILE_GUIDES,
  HEADER_GUIDES,
  NAME_GUIDES,
  PLACE_GUIDES,
  FIGURE_GUIDES,
  SOURCE_GUIDES,
  TEXT_GUIDES,
  MARK_GUIDES,
];
