import { bodyRule } from './body.ts';
import { frontMatterRule } from './front-matter.ts';
import type { Rule } from './rule.ts';
import { schemaRule } from './schema.ts';

/** Every rule, in the order in which they run. A rule enters here with its test and its entry in `tests/corpus`. */
export const RULES: readonly Rule[] = [frontMatterRule, bodyRule, schemaRule];
