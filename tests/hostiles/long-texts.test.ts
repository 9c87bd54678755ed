import { test } from 'vitest';
import { findCitedIds, replaceRemarks, splitCitations } from '../../src/atlas/citations.ts';
import { parseQuery } from '../../src/atlas/query.ts';
import { diagnoseMdx } from '../../src/checks/reading/mdx-diagnosis.ts';
import { readPlainBody } from '../../src/checks/reading/plain-body.ts';
import { findLineMistake, findSlipAbove } from '../../src/checks/reading/yaml-line-mistakes.ts';
import { findHashInBrackets, findStarItem } from '../../src/checks/reading/yaml-sign-mistakes.ts';
import { splitItems, splitLine } from '../../src/checks/reading/yaml-line.ts';
import { correctText } from '../../src/editing/corrections/correct-text.ts';
import { readTypedPlaces } from '../../src/islands/commune-field/typed-place.ts';
import { parsePages } from '../../src/islands/search-dialog/recent-pages.ts';
import { fold, foldPlaceName, slugify } from '../../src/language/fold.ts';
import { listMeaningfulWords } from '../../src/language/small-words.ts';
import { readSlots } from '../../src/language/slots.ts';
import { splitOrdinals, typeset } from '../../src/language/typography.ts';
import { listWords, stripElisions } from '../../src/language/words.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { readPartialDate } from '../../src/schema/partial-date.ts';
import { findNearest } from '../../src/schema/nearest.ts';
import { suggestNumber, suggestValue } from '../../src/schema/suggestion.ts';
import { AnswerBook } from '../../src/search/answers.ts';
import { listDefinitions } from '../../src/search/build/acronyms.ts';
import { readPageText } from '../../src/search/build/page-text.ts';
import { countSpellings } from '../../src/search/build/spellings.ts';
import { cutExcerpt, markWords, cutOpening } from '../../src/search/excerpt.ts';
import { findAskedAreas } from '../../src/search/asked-areas.ts';
import { listTownCandidates } from '../../src/search/asked-towns.ts';
import { findFacetValues, listFacetValues } from '../../src/search/facet-values.ts';
import { QuickSearch } from '../../src/search/quick-search.ts';
import { readQuerySyntax } from '../../src/search/query-syntax.ts';
import { readSearchQuery } from '../../src/search/search-query.ts';
import type { SmallIndex } from '../../src/search/small-index.ts';
import { readVocabulary } from '../../src/search/vocabulary.ts';
import { findVerbRoot } from '../../src/search/verb-kin.ts';
import { findFamily } from '../../src/search/word-family.ts';
import { formatSentence, formatText, quote } from '../../src/views/format.ts';
import { wrapText } from '../../src/views/maps/text-width.ts';
import { readBase } from './inputs.ts';
import { judge } from './judgement.ts';
import { FRAMED_TEXTS, LONG_TEXTS } from './long-texts.ts';

const VOCABULARY = readVocabulary(['1 a aa eaux nn verre']);
const INDEX: SmallIndex = {
  groups: [{ path: 'formes/grappe', title: 'Grappe', words: 'cluster' }],
  cases: [{ id: 'verriers', title: 'Verriers', groups: [0], names: ['a'] }],
  threads: [],
  works: [],
};
const QUICK = new QuickSearch(INDEX);
const VALUES = listFacetValues(INDEX);
const REGIONS = [{ path: 'regions/normandie', title: 'Normandie', words: '' }];
const AREAS = listFacetValues({ ...INDEX, groups: REGIONS });
const BOOK = new AnswerBook(
  {
    questions: [{ sentences: ['{x}', 'différence entre {x} et {y}'], pages: ['{x}'], measures: [], summary: '' }],
    needs: [],
    pages: [],
  },
  INDEX,
);
const EXPECTED = [
  'une date complète',
  'une date',
  'une année',
  'un nombre',
  'un identifiant',
  'une adresse complète',
] as const;
/** What the reader of MDX says, and the checks look up. */
const MDX_MESSAGES = [
  '1:1: Unexpected character `x`, expected y',
  '1:1: Unexpected closing tag `</a>`, expected corresponding closing tag for `<b>`',
  '1:1: Expected a closing tag for `<a>`',
  '1:1: Could not parse expression',
] as const;
const PAGE = 'cas/verriers.mdx';

const CORRECTED = { schema: caseSchema, isPage: true, isSource: false, findPresentCommune: () => undefined } as const;
const QUERY = QUICK.readWords('a eaux');

/** All that reads, by patterns, what a contributor writes, a reader asks or the address says. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  findCitedIds,
  splitCitations,
  replaceRemarks: (text) => replaceRemarks(text, (remark) => remark),
  findFacetValues: (text) => [findFacetValues(text, VALUES), findFacetValues(text.slice(0, 300), VALUES)],
  findAskedAreas: (text) =>
    [text, `${text.slice(0, 280)} Normandie`].map((typed) => findAskedAreas(typed, AREAS, { groups: REGIONS })),
  listTownCandidates: (text) => listTownCandidates(text, new Set()),
  quote,
  parseQuery: (text) => [parseQuery(text), parseQuery(`?q=${text}`), parseQuery(`?secteur=${text}`)],
  diagnoseMdx: (text) => MDX_MESSAGES.map((message) => diagnoseMdx(text, message)),
  readPlainBody: (text) => readPlainBody(text, 0),
  findLineMistake,
  findHashInBrackets,
  findStarItem: (text) => findStarItem(splitLine(text)),
  correctText: (text) => correctText(`---\ntitre: A\n---\n\n${text}\n`, CORRECTED),
  findSlipAbove,
  splitLine,
  splitItems,
  readTypedPlaces,
  parsePages,
  fold,
  foldPlaceName,
  slugify,
  typeset,
  splitOrdinals,
  listWords,
  stripElisions,
  readPartialDate,
  findNearest: (text) => findNearest(text, ['verre', text.slice(0, -1)]),
  suggestNumber,
  suggestValue: (text) => EXPECTED.map((expected) => suggestValue(text, expected)),
  listDefinitions,
  readPageText,
  countSpellings,
  cutExcerpt: (text) => cutExcerpt({ text: `${text}.` }, QUERY),
  markWords: (text) => markWords(text, QUERY),
  cutOpening: (text) => cutOpening({ text }, QUERY),
  readQuerySyntax,
  readSlots,
  listMeaningfulWords,
  AnswerBook: (text) => BOOK.find(text),
  findVerbRoot,
  readSearchQuery: (text) => readSearchQuery(text, VOCABULARY),
  QuickSearch: (text) => QUICK.readWords(text).map((word) => QUICK.find(word)),
  findFamily,
  formatText,
  formatSentence,
  wrapText: (text) => wrapText(text, { size: 12 }, { width: 200, lines: 3 }),
};

/** Where a contributor may write them; YAML and MDX are read by libraries, whose own limits are in src/checks/reading/. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a body': (text) => `${readBase(PAGE)}\n\n${text}\n`,
  'a title': (text) => readBase(PAGE).replace(/^titre: .*$/m, () => `titre: ${JSON.stringify(text)}`),
  'a date': (text) => readBase(PAGE).replace(/^debut: .*$/m, () => `debut: ${JSON.stringify(text)}`),
};

/** Milliseconds: many times what straight patterns take on a busy machine, and a part of what one that goes back takes. */
const LONG_ENOUGH = 60_000;

test.each(Object.entries(READERS))(
  '%s goes straight through a long text',
  async (_, read) => {
    for (const text of FRAMED_TEXTS) await read(text);
  },
  LONG_ENOUGH,
);

test.each(Object.entries(PLACES))('the checks end on a long text in %s', (_, place) => {
  for (const text of LONG_TEXTS) judge({ kind: 'long', path: PAGE, text: place(text), isList: false });
});

/** As many lines as fill a long text: each correction of an order looks at all of them. */
const KEYS = Array.from({ length: 8000 }, (_, rank) => `cle-${String(8000 - rank)}: a`);
const FRONTS: Readonly<Record<string, readonly string[]>> = {
  'keys that nobody knows, and one that goes first': [...KEYS, 'titre: A'],
  'items whose keys are in disorder': ['lieux:', ...KEYS.map(() => '  - { role: a, commune: b }')],
  'apostrophes in every value': KEYS.map((line) => `${line}’b`),
};

test.each(Object.entries(FRONTS))(
  'corrections end on %s',
  (_, lines) => {
    correctText(`---\n${lines.join('\n')}\n---\n`, CORRECTED);
  },
  LONG_ENOUGH,
);
