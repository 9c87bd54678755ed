import { replaceRemarks, splitCitations } from '../../atlas/citations.ts';
import { fold } from '../../language/fold.ts';
import { valueAt } from '../../schema/shape.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/**
 * A number of the text is the one that the front matter read in the same source. A text counts many things that no figure
 * holds: what is said is a number ten times too large or too small, or another number of the same name and year.
 */
export const toldFiguresRule: Rule = {
  name: 'told-figures',
  scope: 'sound-file',
  check: (file) => {
    if (file.body === undefined) return [];
    const observations = listObservations(file);
    if (observations.length === 0) return [];
    return listSentences(file).flatMap((sentence) => checkSentence(file, sentence, observations));
  },
};

interface Observation {
  readonly value: number;
  readonly years: readonly unknown[];
  readonly source: string;
  readonly label: string;
  readonly unit: string;
}

function listObservations(file: ContentFile): readonly Observation[] {
  const sources = listTexts(file, 'chiffres.*.releves.*.source');
  return sources.flatMap(({ value: source, path }) => {
    const read = (depth: number, key: string) => valueAt(file.frontMatter.value, [...path.slice(0, depth), key]);
    const value = read(4, 'valeur');
    if (typeof value !== 'number') return [];
    const years = [read(4, 'annee')].flat();
    return [{ value, years, source, label: String(read(2, 'libelle')), unit: String(read(2, 'unite')) }];
  });
}

interface Sentence {
  readonly text: string;
  readonly offset: number;
  /** Those that it calls. */
  readonly sources: readonly string[];
}

/** What stands before each call, from the stop, the call or the empty line before it. */
function listSentences(file: ContentFile): readonly Sentence[] {
  const body = replaceRemarks(file.body?.text ?? '', (remark) => ' '.repeat(remark.length));
  const calls = [...body.matchAll(/\[@[^\]\n]{1,400}\]/g)];
  return calls.map(({ 0: call, index }, rank) => {
    const before = calls[rank - 1];
    const start = before === undefined ? file.frontMatter.end : before.index + before[0].length;
    const passage = body.slice(start, index);
    const ends = [...passage.matchAll(/\n\n|[.!?](?=\s[\p{Lu}\d])/gu)];
    const cut = (ends.at(-1)?.index ?? -1) + 1;
    return { text: passage.slice(cut), offset: start + cut, sources: splitCitations(call).flat() };
  });
}

const COUNT =
  /(?<![\d.,/-])(\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}|\d{1,12})(,\d{1,3})?\s(?:(millions?|milliards?)\s(?:d['’]|de\s)?)?(\p{L}{3,30})/gu;
const FACTORS: Readonly<Record<string, number>> = { million: 1e6, milliard: 1e9 };

function checkSentence(
  file: ContentFile,
  { text, offset, sources }: Sentence,
  observations: readonly Observation[],
): readonly RuleProblem[] {
  const years = (text.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number);
  const counts = [...text.matchAll(COUNT)].map(
    ({ 1: whole = '', 2: part = '', 3: large = '', 4: word = '', index }) => ({
      value: Number(whole.replace(/\D/g, '') + part.replace(',', '.')) * (FACTORS[stem(large)] ?? 1),
      word,
      offset: offset + index,
    }),
  );
  return counts.flatMap((count) => {
    const alike = observations.filter(({ label, unit }) => [label, unit].some((name) => isNamed(name, count.word)));
    if (alike.some(({ value }) => value === count.value)) return [];
    const read = alike.filter(
      ({ source, years: own }) =>
        sources.includes(source) && (years.length === 0 || own.some((year) => years.includes(Number(year)))),
    );
    const isTold = read.some(({ value }) => counts.some((other) => other.value === value));
    const other = read.find(
      (one) =>
        isShifted(count.value, one.value) || (!isTold && years.length > 0 && stem(one.label) === stem(count.word)),
    );
    return other === undefined ? [] : [problemAt(file, count.offset, describe(count, other))];
  });
}

/** The same digits, with zeros more or less. */
function isShifted(left: number, right: number): boolean {
  return left > 0 && right > 0 && Number.isInteger(Math.round(Math.log10(left / right) * 1e9) / 1e9);
}

function isNamed(name: string, word: string): boolean {
  return stem(name.split(/\s/, 1)[0] ?? '') === stem(word);
}

function stem(word: string): string {
  return fold(word).replace(/[sx]$/, '');
}

function describe(count: { readonly value: number; readonly word: string }, { value, label, years }: Observation) {
  const year = years.filter((one) => typeof one === 'number').join('-');
  return {
    found: `Le texte dit ${count.value} ${count.word}, et l’en-tête ${value} d’après la même source (${label}${year && `, ${year}`})`,
    expected: 'le même nombre aux deux endroits',
    remedy: 'Corrigez celui qui est faux ; si le texte compte autre chose, nommez-le par un autre mot',
  };
}
