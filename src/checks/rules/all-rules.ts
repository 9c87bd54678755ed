import { fileNamesRule } from './file-names.ts';
import { formerIdsRule } from './former-ids.ts';
import { groupingPlacesRule } from './grouping-places.ts';
import { PAGE_RULES } from './page-rules.ts';
import { questionsRule } from './questions.ts';
import type { Rule } from './rule.ts';
import { sameNamesRule } from './same-names.ts';
import { sameReadingRule } from './same-reading.ts';

/** Every rule, in the order in which they run. A rule enters here with its test and its entry in `tests/corpus`. */
export const RULES: readonly Rule[] = [
  // These compare files.
  fileNamesRule,
  sameNamesRule,
  formerIdsRule,
  ...PAGE_RULES,
  // These read the lists.
  questionsRule,
  groupingPlacesRule,
  // It reads with the packages of the build.
  sameReadingRule,
];
