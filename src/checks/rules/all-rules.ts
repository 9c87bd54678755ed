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
import { fileNamesRule } from './file-names.ts';
import { formerIdsRule } from './former-ids.ts';
import { frontMatterRule } from './front-matter.ts';
import { groupingPlacesRule } from './grouping-places.ts';
import { headingsRule } from './headings.ts';
import { linksRule } from './links.ts';
import { markupRule } from './markup.ts';
import { placeCodesRule } from './place-codes.ts';
import { placeholdersRule } from './placeholders.ts';
import { plainTextRule } from './plain-text.ts';
import { questionsRule } from './questions.ts';
import { referencesRule } from './references.ts';
import type { Rule } from './rule.ts';
import { sameNamesRule } from './same-names.ts';
import { sameReadingRule } from './same-reading.ts';
import { schemaRule } from './schema.ts';
import { sourceIdsRule } from './source-ids.ts';
import { stepsRule } from './steps.ts';
import { territoryRule } from './territory.ts';
import { toolWordsRule } from './tool-words.ts';
import { uncitedSourcesRule } from './uncited-sources.ts';
import { unsourcedRule } from './unsourced.ts';

/** Every rule, in the order in which they run. A rule enters here with its test and its entry in `tests/corpus`. */
export const RULES: readonly Rule[] = [
  entriesRule,
  fileNamesRule,
  charactersRule,
  toolWordsRule,
  frontMatterRule,
  bodyRule,
  schemaRule,
  duplicatesRule,
  sameNamesRule,
  formerIdsRule,
  referencesRule,
  questionsRule,
  divisionsRule,
  placeCodesRule,
  communesRule,
  groupingPlacesRule,
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
  sameReadingRule,
];
