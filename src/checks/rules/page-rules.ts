import { addressesRule } from './addresses.ts';
import { bodyRule } from './body.ts';
import { charactersRule } from './characters.ts';
import { citationsRule } from './citations.ts';
import { commentsRule } from './comments.ts';
import { communesRule } from './communes.ts';
import { componentsRule } from './components.ts';
import { contactDetailsRule } from './contact-details.ts';
import { coordinatesRule } from './coordinates.ts';
import { cutItemsRule } from './cut-items.ts';
import { datesRule } from './dates.ts';
import { divisionsRule } from './divisions.ts';
import { duplicatesRule } from './duplicates.ts';
import { entriesRule } from './entries.ts';
import { figuresRule } from './figures.ts';
import { frontMatterRule } from './front-matter.ts';
import { headingsRule } from './headings.ts';
import { linksRule } from './links.ts';
import { markupRule } from './markup.ts';
import { placeCodesRule } from './place-codes.ts';
import { placeholdersRule } from './placeholders.ts';
import { plainTextRule } from './plain-text.ts';
import { referencesRule } from './references.ts';
import type { Rule } from './rule.ts';
import { schemaRule } from './schema.ts';
import { sourceIdsRule } from './source-ids.ts';
import { stepsRule } from './steps.ts';
import { territoryRule } from './territory.ts';
import { toldFiguresRule } from './told-figures.ts';
import { toolWordsRule } from './tool-words.ts';
import { uncitedSourcesRule } from './uncited-sources.ts';
import { unsourcedRule } from './unsourced.ts';

/**
 * What is asked of a page, by rules that look at one file, in the order in which they run. They serve in a browser too:
 * none needs a package that only Node has. What they look at beside the page: ids, the list of measures, the template.
 */
export const PAGE_RULES: readonly Rule[] = [
  entriesRule,
  charactersRule,
  toolWordsRule,
  frontMatterRule,
  bodyRule,
  schemaRule,
  duplicatesRule,
  referencesRule,
  divisionsRule,
  placeCodesRule,
  communesRule,
  coordinatesRule,
  territoryRule,
  datesRule,
  figuresRule,
  sourceIdsRule,
  uncitedSourcesRule,
  plainTextRule,
  placeholdersRule,
  cutItemsRule,
  commentsRule,
  contactDetailsRule,
  citationsRule,
  unsourcedRule,
  componentsRule,
  markupRule,
  linksRule,
  addressesRule,
  headingsRule,
  stepsRule,
  toldFiguresRule,
];
