import { listMeaningfulWords } from '../../language/small-words.ts';
import { readSlots } from '../../language/slots.ts';
import { findNearest } from '../../schema/nearest.ts';
import { COMMON_PAGES, SLOTS } from '../../schema/question.ts';
import type { Corpus } from '../corpus.ts';
import type { CollectionName, ContentFile } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** The kinds of question lead to pages that exist, name what they leave open, and are each written once. */
export const questionsRule: Rule = {
  name: 'questions',
  scope: 'file',
  check: (file, corpus) =>
    file.collection === 'reponses' ? [...checkPages(file, corpus), ...checkSentences(file), ...checkTwins(file)] : [],
};

type PlacedText = ReturnType<typeof listTexts>[number];

const NAMES = Object.keys(SLOTS);
const CHOICE = `l’une de ces accolades : ${NAMES.map((name) => `{${name}}`).join(', ')}`;

function checkPages(file: ContentFile, corpus: Corpus): readonly RuleProblem[] {
  return listTexts(file, '*.pages.*')
    .filter(({ value }) => value.startsWith('/'))
    .flatMap(({ value, offset }) => {
      const finding = describePage(value, corpus);
      return finding === undefined ? [] : [problemAt(file, offset, finding)];
    });
}

function describePage(address: string, corpus: Corpus): Finding | undefined {
  const [section = '', id] = address.split('/').filter((part) => part !== '');
  const found = `« ${address} » ne mène à aucune page de l’atlas`;
  if (id === undefined) {
    if (COMMON_PAGES.some((name) => name === section)) return undefined;
    return { found, expected: 'une page de l’atlas, comme /couts/', remedy: suggest(section, COMMON_PAGES) };
  }
  const collection = PAGE_COLLECTIONS.find((name) => name === section);
  const ids = collection === undefined ? new Set<string>() : corpus.idsOf(collection);
  if (ids.has(id)) return undefined;
  const remedy = suggest(id, ids, `/${section}/`);
  return { found, expected: 'une page de l’atlas, comme /formes/cluster/', remedy };
}

/** Entries that have a page of their own. */
const PAGE_COLLECTIONS: readonly CollectionName[] = [
  'cas',
  'pratiques',
  'formes',
  'objectifs',
  'secteurs',
  'regions',
  'dispositifs',
  'dossiers',
  'acteurs',
];

function suggest(name: string, known: Iterable<string>, start = '/'): string {
  const nearest = findNearest(name, known);
  return nearest === undefined ? 'Corrigez l’adresse' : `Vouliez-vous dire ${start}${nearest}/ ?`;
}

/** Each slot is known, has what its answer needs, and something besides the small words says what is asked. */
function checkSentences(file: ContentFile): readonly RuleProblem[] {
  const wanted = Map.groupBy(listTexts(file, '*.pages.*'), rankOf);
  const figures = new Set(listTexts(file, '*.chiffre.*').map(rankOf));
  return listTexts(file, '*.questions.*').flatMap((sentence) => {
    const named = (wanted.get(rankOf(sentence)) ?? []).flatMap(({ value }) => readSlots(value).slots);
    const needed = figures.has(rankOf(sentence)) ? ['cas'] : named;
    const finding = describeSentence(sentence.value, needed);
    return finding === undefined ? [] : [problemAt(file, sentence.offset, finding)];
  });
}

function describeSentence(sentence: string, needed: readonly string[]): Finding | undefined {
  const { text, slots } = readSlots(sentence);
  const unknown = slots.find((slot) => !NAMES.includes(slot));
  if (unknown !== undefined) {
    const nearest = findNearest(unknown, NAMES);
    const remedy = nearest === undefined ? 'Corrigez ce qui est entre accolades' : `Vouliez-vous dire {${nearest}} ?`;
    return { found: `« {${unknown}} » ne nomme rien de connu`, expected: CHOICE, remedy };
  }
  const missing = needed.find((slot) => !slots.includes(slot));
  if (missing !== undefined) {
    return {
      found: `« ${sentence} » ne dit pas où se trouve {${missing}}, dont sa réponse a besoin`,
      expected: `une tournure qui contient {${missing}}`,
      remedy: `Ajoutez {${missing}} à la tournure, ou changez la réponse`,
    };
  }
  if (listMeaningfulWords(text).length > 0 || (slots.length === 1 && slots[0] === 'x')) return undefined;
  return {
    found: `« ${sentence} » n’a que de petits mots, que la recherche laisse de côté`,
    expected: 'un mot qui dit ce qui est demandé',
    remedy: 'Ajoutez ce mot, ou retirez la tournure',
  };
}

/** Two sentences that differ by small words or by order alone are one question. */
function checkTwins(file: ContentFile): readonly RuleProblem[] {
  const firsts = new Map<string, PlacedText>();
  return listTexts(file, '*.questions.*').flatMap((sentence) => {
    const { text, slots } = readSlots(sentence.value);
    const key = [...listMeaningfulWords(text).toSorted(), ...slots.map((slot) => `{${slot}}`).toSorted()].join(' ');
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, sentence);
      return [];
    }
    const line = file.lines.placeAt(first.offset).line;
    return [
      problemAt(file, sentence.offset, {
        found: `« ${sentence.value} » est déjà demandé ligne ${line} : « ${first.value} »`,
        expected: 'chaque question une seule fois, petits mots et ordre mis à part',
        remedy: 'Retirez l’une des deux',
      }),
    ];
  });
}

/** Rank of the entry that holds a value. */
function rankOf({ path }: PlacedText) {
  return path[0];
}
