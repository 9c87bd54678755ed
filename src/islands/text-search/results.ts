import { listGroups, type IndexedCase, type SmallIndex } from '../../search/small-index.ts';
import { formatCount, formatList } from '../../views/format.ts';
import type { TextAnswer } from './answer.ts';
import { writeTitle } from './excerpt-html.ts';
import { KINDS } from './kinds.ts';
import type { ListedPage } from '../../search/page-list.ts';

/** A line of results. */
export interface Result {
  /** Below the home page, without the final slash; `sources/p#id` for a row of a page. */
  readonly path: string;
  /** HTML: text and `<mark>` only. */
  readonly title: string;
  /** « Grappe d’entreprises · Normandie », « objectif · 12 cas ». */
  readonly detail: string;
  /** Path of the form or objective whose mark it wears. */
  readonly mark?: string | undefined;
}

export interface ResultGroup {
  /** Names the group in an address: `cas`, `formes`. */
  readonly kind: string;
  readonly title: string;
  /** A shorter one, for a button. */
  readonly label?: string | undefined;
  readonly pages: readonly ListedPage[];
  /** The line of one of its pages. */
  describe(page: ListedPage): Result;
  /** HTML of the lines under the name of one of its pages, by path, where they need not be loaded. */
  readonly text?: ((path: string) => readonly string[]) | undefined;
}

/** Groups of pages by the first segment of their addresses, in order. */
const GROUPS: readonly { readonly title: string; readonly sections: readonly [string, ...string[]] }[] = [
  { title: 'Pratiques', sections: ['pratiques'] },
  { title: 'Formes et objectifs', sections: ['formes', 'objectifs'] },
  { title: 'Régions', sections: ['regions'] },
  { title: 'Secteurs', sections: ['secteurs'] },
  { title: 'Acteurs', sections: ['acteurs'] },
  { title: 'Dossiers et dispositifs', sections: ['dossiers', 'dispositifs'] },
  { title: 'Sources', sections: ['sources'] },
];
const PAGES = {
  title: 'Pages',
  paths: new Set([
    'durer',
    'couts',
    'methode',
    'a-propos',
    'contribuer',
    'accessibilite',
    'mentions-legales',
    'credits',
  ]),
};
const MARKED: ReadonlySet<string> = new Set(['formes', 'objectifs']);
/** Régions named beside a case. */
const REGIONS = 2;

/** Makes groups of results out of answers; what it needs of the names is counted once. */
export class ResultGrouping {
  readonly #names: SmallIndex;
  readonly #casesById: ReadonlyMap<string, IndexedCase>;
  readonly #counts: ReadonlyMap<string, number>;

  constructor(names: SmallIndex) {
    this.#names = names;
    this.#casesById = new Map(names.cases.map((entry) => [entry.id, entry]));
    this.#counts = countCases(names);
  }

  /**
   * Results by kind of page, cases first; lists of pages are left out, since what they list is here. What is shown as the
   * answer, by its addresses, does not lead the cases once more.
   */
  group(answer: TextAnswer, shown: ReadonlySet<string> = new Set()): readonly ResultGroup[] {
    const cases = [...answer.matches.keys()].flatMap((id) => this.#casesById.get(id) ?? []);
    const leads = answer.leads.filter(({ path }) => !shown.has(`${path}/`));
    const others = answer.others.filter((page) => !leads.includes(page));
    const groups: readonly ResultGroup[] = [
      { kind: 'premier', title: LEADS, pages: leads, describe: (page) => this.#describePage(page, answer) },
      {
        kind: 'cas',
        title: CASES,
        pages: cases.map(({ id, title }) => ({ path: `cas/${id}`, title, caseId: id })),
        describe: (page) => this.#describeCase(page, answer),
      },
      ...GROUPS.map(({ title, sections }) => ({
        kind: sections[0],
        title,
        pages: others.filter(({ path }) => sections.includes(findItemSection(path) ?? '')),
        describe: (page: ListedPage) => this.#describePage(page, answer),
      })),
      {
        kind: 'pages',
        title: PAGES.title,
        pages: others.filter(({ path }) => PAGES.paths.has(path)),
        describe: ({ path, title }) => ({ path, title: writeTitle(title, answer.words), detail: '' }),
      },
    ];
    return groups.filter(({ pages }) => pages.length > 0);
  }

  #describePage({ path, title, issuer }: ListedPage, { words }: TextAnswer): Result {
    const section = findItemSection(path) ?? '';
    // Who wrote and published a work says more than « source ».
    const kind = issuer ?? KINDS[section] ?? '';
    const count = this.#counts.get(path);
    return {
      path,
      title: writeTitle(title, words),
      detail: count === undefined ? kind : `${kind} · ${formatCount(count, 'cas', 'cas')}`,
      mark: MARKED.has(section) ? path : undefined,
    };
  }

  #describeCase({ path, title, caseId = '' }: ListedPage, { words }: TextAnswer): Result {
    const entry = this.#casesById.get(caseId);
    const groups = entry === undefined ? [] : listGroups(entry, this.#names);
    const pages = groups.flatMap((group) => this.#names.groups[group] ?? []);
    const form = pages.find((page) => page.path.startsWith('formes/'));
    const regions = pages.filter((page) => page.path.startsWith('regions/')).map((page) => page.title);
    const detail = [form?.title ?? '', formatList(shorten(regions))].filter((part) => part !== '').join(' · ');
    return { path, title: writeTitle(title, words), detail, mark: form?.path };
  }
}

/** Titles of the groups of pages that answer better than any case, and of cases. */
const LEADS = 'En premier';
export const CASES = 'Cas';

/** « formes » for `formes/grappe`, « sources » for `sources/p/page/2#id`; `undefined` for a list and its pages. */
function findItemSection(path: string): string | undefined {
  const [section, id, ...rest] = path.split('/');
  const isItem = path.includes('#') || (id !== undefined && rest.length === 0);
  return isItem ? section : undefined;
}

function shorten(regions: readonly string[]): readonly string[] {
  if (regions.length <= REGIONS) return regions;
  return [...regions.slice(0, REGIONS - 1), `${regions.length - REGIONS + 1} autres`];
}

/** Cases of each page that stands for a set of them, by path. */
function countCases(names: SmallIndex): ReadonlyMap<string, number> {
  const counts = new Map(
    names.groups.filter(({ path }) => !/^(?:dossiers|dispositifs)\//.test(path)).map(({ path }) => [path, 0]),
  );
  for (const entry of names.cases) {
    for (const group of listGroups(entry, names)) {
      const path = names.groups[group]?.path ?? '';
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}
