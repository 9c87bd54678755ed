import type { AnswerTable } from './answer-file.ts';
import type { IndexGroup, SmallIndex } from './small-index.ts';
import { findFamily } from './word-family.ts';
import { listMeaningfulWords } from '../language/small-words.ts';
import { fold } from '../language/fold.ts';

/** What a name leads to. */
export interface NamedPage {
  /** Below the home page: `formes/cluster/`, `explorer/?departement=72`. */
  readonly address: string;
  readonly title: string;
  /** The sentence of a need, for the practice that answers it best. */
  readonly need?: string;
}

/** Pages by the words of their names: what fills each of the slots of a question. */
export interface PageNames {
  readonly x: NameIndex;
  readonly cas: NameIndex;
  readonly secteur: NameIndex;
}

/** How well a name fits its page: its title, another name of it, a name that it shares with neighbours. */
const FITS = { title: 0, near: 1, shared: 2 } as const;
type Fit = (typeof FITS)[keyof typeof FITS];

/** Which page comes first when several share a name: what firms do comes before how it is called. */
const SECTIONS = [
  'pratiques',
  'objectifs',
  'formes',
  'dispositifs',
  'regions',
  'explorer',
  'dossiers',
  'secteurs',
  'acteurs',
];
const MOST_PAGES = 2;
/** Letters that « relocalisation » and « relocaliser » share, at least. */
const SHARED_START = 6;

/** Names of pages, of which each meaningful word is compared by its family, whatever their order. */
export class NameIndex {
  readonly #pages = new Map<string, { readonly page: NamedPage; readonly fit: Fit; readonly order: number }[]>();

  add(name: string, page: NamedPage, { fit, order }: { readonly fit: Fit; readonly order: number }): void {
    const key = keyOf(listMeaningfulWords(name).map(findFamily));
    if (key === '') return;
    const known = this.#pages.get(key) ?? [];
    known.push({ page, fit, order });
    this.#pages.set(key, known);
  }

  /** The pages that words of these families name best, two at most. */
  find(families: readonly string[]): readonly NamedPage[] {
    const named = this.#pages.get(keyOf(families)) ?? [];
    const best = Math.min(...named.map(({ fit }) => fit));
    const pages = named.filter(({ fit }) => fit === best).sort((one, other) => one.order - other.order);
    return keepFirst(pages.map(({ page }) => page)).slice(0, MOST_PAGES);
  }
}

/** Each page once, at its first place. */
export function keepFirst(pages: readonly NamedPage[]): readonly NamedPage[] {
  const firsts = pages.map(({ address }) => pages.findIndex((page) => page.address === address));
  return pages.filter((_, place) => firsts[place] === place);
}

export function indexNames({ groups, cases }: SmallIndex, { needs, pages }: AnswerTable): PageNames {
  const names = { x: new NameIndex(), secteur: new NameIndex() };
  const titles = new Map(pages.map(({ address, title }) => [address, title]));
  for (const need of needs) {
    const [sentence = ''] = need.sentences;
    need.pages.forEach((address, rank) => {
      // Said once, before the first of its practices.
      const page = { address, title: titles.get(address) ?? '', ...(rank === 0 ? { need: sentence } : {}) };
      // Before the pages themselves, in their own order.
      const order = rank - need.pages.length;
      for (const said of need.sentences) {
        names.x.add(said, page, { fit: said === sentence ? FITS.title : FITS.shared, order });
      }
    });
  }
  // The small index gives practices the words of their needs, cut at commas.
  const needWords = new Set(needs.flatMap(({ sentences }) => sentences.flatMap((said) => said.split(', '))));
  // The page of a département is a list of the explorer: without a case there is nothing to see.
  const known = groups.filter(({ path, words }) => path !== '' || titles.has(addressOfDepartement(words)));
  for (const group of known) addGroup(group, names, needWords);
  let cas: NameIndex | undefined;
  return {
    ...names,
    // A thousand names, of which few queries ask something.
    get cas() {
      return (cas ??= indexCases(cases));
    },
  };
}

function indexCases(cases: SmallIndex['cases']): NameIndex {
  const index = new NameIndex();
  for (const { id, title } of cases) {
    for (const name of listTitles(title)) {
      index.add(name, { address: `cas/${id}/`, title }, { fit: FITS.title, order: 0 });
    }
  }
  return index;
}

function addGroup(
  { path, title, words }: IndexGroup,
  names: Pick<PageNames, 'x' | 'secteur'>,
  needWords: ReadonlySet<string>,
): void {
  const others = words.split(', ');
  const section = path.split('/', 1)[0] ?? '';
  if (path === '') {
    const page = { address: addressOfDepartement(words), title };
    // Its former région, which comes after its code, is the name of several.
    for (const name of [title, others[0] ?? ''])
      names.x.add(name, page, { fit: FITS.title, order: orderOf('explorer') });
    return;
  }
  const page = { address: `${path}/`, title };
  const order = orderOf(section);
  if (section === 'secteurs') {
    // « fromage » alone asks for cheese, not for the page of all that is eaten.
    names.x.add(title, page, { fit: FITS.title, order });
    for (const name of [title, ...title.split(', '), ...others])
      names.secteur.add(name, page, { fit: FITS.title, order });
    return;
  }
  for (const name of listTitles(title)) names.x.add(name, page, { fit: FITS.title, order });
  const isNear = readNearness(title);
  for (const name of others) {
    if (section === 'pratiques' && needWords.has(name)) continue;
    names.x.add(name, page, { fit: isNear(name) ? FITS.near : FITS.shared, order });
  }
}

/** `words` of its group, its code first. */
function addressOfDepartement(words: string): string {
  return `explorer/?departement=${words.split(', ', 1)[0] ?? ''}`;
}

function orderOf(section: string): number {
  const order = SECTIONS.indexOf(section);
  return order === -1 ? SECTIONS.length : order;
}

/** « Système productif local (SPL) », « Système productif local », « SPL »; « Astre » of « Astre, groupement de transporteurs ». */
export function listTitles(title: string): readonly string[] {
  const acronyms = [...title.matchAll(/\(([A-Z]{2,12})\)/g)].map(([, acronym = '']) => acronym);
  return [title, ...title.split(/ ?[,:(]/, 1), ...acronyms];
}

/** Whether a name is another of the page alone: « grappe » for « Grappe d'entreprises », « EIT » for « Écologie industrielle ». */
function readNearness(title: string): (name: string) => boolean {
  const titleWords = listMeaningfulWords(title);
  const initials = titleWords.map((word) => word.charAt(0)).join('');
  return (name) => {
    if (initials.length > 1 && /^[A-Z]+$/.test(name) && fold(name).startsWith(initials)) return true;
    return listMeaningfulWords(name).every((word) => titleWords.some((other) => isKin(word, other)));
  };
}

function isKin(word: string, other: string): boolean {
  if (findFamily(word) === findFamily(other)) return true;
  return word.length >= SHARED_START && word.slice(0, SHARED_START) === other.slice(0, SHARED_START);
}

function keyOf(families: readonly string[]): string {
  return families.toSorted().join(' ');
}
