import { findLabel, isOpeningMet, type Narrative } from '../../search/excerpt.ts';
import { listKin, type Kin } from '../../search/kinship.ts';
import type { QueryWord } from '../../search/search-query.ts';
import type { IndexGroup, SmallIndex } from '../../search/small-index.ts';
import { typeset } from '../../language/typography.ts';
import { capitalise, lowerFirst } from '../../views/format.ts';
import { writeExcerpt, writeTitle } from './excerpt-html.ts';
import { KINDS } from './kinds.ts';

/** Sets named by common words. The name of a place may be one too, and another thing: « somme ». */
const COMMON: ReadonlySet<string> = new Set(['pratiques', 'formes', 'objectifs', 'secteurs']);

/**
 * Why a page answers, beside what its opening shows: the sentence that holds the words asked; for a case that has none,
 * what it is classed under. HTML: text and `<mark>` only; `undefined` when nothing more says why.
 */
export function explainPage(path: string, explained: Explained): string | undefined {
  const { text, words } = explained;
  return writeExcerpt(text, words) ?? (isOpeningMet(text, words) ? undefined : explainCase(path, explained));
}

/** « Objectif : former. », or the name of its own that was asked for, or the line of its tables that holds the words. */
function explainCase(path: string, { words, names, text }: Explained): string | undefined {
  const entry = names.cases.find(({ id }) => path === `cas/${id}`);
  const kin = entry === undefined ? [] : listKin(entry, words, names);
  if (kin.length > 0) return kin.map((one) => writeTitle(typeset(describeKin(one)), words)).join(' ');
  const label = entry === undefined ? undefined : findLabel(text, words);
  return label && writeTitle(typeset(`Sur la fiche : ${label}.`), words);
}

interface Explained {
  readonly words: readonly QueryWord[];
  readonly names: SmallIndex;
  readonly text: Narrative;
}

/** « Objectif : former. », « Forme proche de « grappe » : district industriel. », « Département : Somme (Picardie). » */
function describeKin({ group, alias }: Kin): string {
  if (group === undefined) return `Sur la fiche : ${alias ?? ''}.`;
  const section = readSection(group);
  const name = COMMON.has(section) ? lowerFirst(group.title) : group.title;
  const isNeighbour = alias !== undefined && !alias.startsWith('NAF ');
  // A synonym serves the search: the case may be another member of the set.
  if (isNeighbour && section === 'formes') return `Forme proche de « ${alias} » : ${name}.`;
  if (isNeighbour && section === 'secteurs') return `Même secteur que « ${alias} » : ${name}.`;
  return `${capitalise(KINDS[section] ?? 'département')} : ${name}${alias === undefined ? '' : ` (${alias})`}.`;
}

/** First segment of its address; empty for a département. */
function readSection({ path }: IndexGroup): string {
  return path.split('/', 1)[0] ?? '';
}
