import type { LazyReadableText } from '../../atlas/excerpt.ts';
import { countAsked, listKin, listKinWords, type Kin } from '../../atlas/kinship.ts';
import type { QueryWord } from '../../atlas/search-query.ts';
import type { IndexGroup, SmallIndex } from '../../atlas/small-index.ts';
import { typeset } from '../../typography.ts';
import { lowerFirst } from '../../views/format.ts';
import { writeExcerpt, writeTitle } from './excerpt-html.ts';

/** What a set of cases is, by the first segment of its address. A département has none. */
const KINDS: Readonly<Record<string, string>> = {
  '': 'Département',
  formes: 'Forme',
  objectifs: 'Objectif',
  secteurs: 'Secteur',
  regions: 'Région',
  acteurs: 'Acteur',
};
/** Those named by common words. */
const COMMON: ReadonlySet<string> = new Set(['formes', 'objectifs', 'secteurs']);

/**
 * Why a case answers without holding the words asked: « Objectif : former. » and the passage that says it in other words,
 * or the name of its own that was asked for. HTML: text and `<mark>` only; `undefined` when the reason is not known.
 */
export async function explainCase(
  path: string,
  {
    words,
    names,
    text,
  }: { readonly words: readonly QueryWord[]; readonly names: SmallIndex; readonly text: LazyReadableText },
): Promise<string | undefined> {
  const entry = names.cases.find(({ id }) => path === `cas/${id}`);
  if (entry === undefined) return undefined;
  const kin = listKin(entry, words, names);
  if (kin.length > 0) {
    const reasons = kin.slice(0, 2).map((one) => writeTitle(describeKin(one), words));
    // The name of a place says nothing more, and may be a common word: « somme ».
    const others = listKinWords(kin.filter(({ group }) => COMMON.has(findSection(group))));
    const passage = await writeExcerpt({ text: text.text, loadFacts: () => Promise.resolve('') }, others);
    return [...reasons, ...(passage === undefined ? [] : [passage])].join(' ');
  }
  const name = entry.names.find((own) => countAsked(own, words) > 0);
  return name === undefined ? undefined : writeTitle(typeset(`Sur la fiche : ${name}.`), words);
}

/** « Objectif : former. », « Forme : grappe d’entreprises (cluster). » */
function describeKin({ group, alias }: Kin): string {
  const section = findSection(group);
  const name = COMMON.has(section) ? lowerFirst(group.title) : group.title;
  return typeset(`${KINDS[section] ?? 'Page'} : ${name}${alias === undefined ? '' : ` (${alias})`}.`);
}

function findSection({ path }: IndexGroup): string {
  return path.split('/', 1)[0] ?? '';
}
