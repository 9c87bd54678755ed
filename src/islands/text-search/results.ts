import { listGroups, type IndexedCase, type SmallIndex } from '../../atlas/small-index.ts';
import { formatCount, formatList } from '../../views/format.ts';
import type { TextAnswer } from './answer.ts';
import { writeTitle } from './excerpt-html.ts';

/** A line of results. */
export interface Result {
  /** Below the home page, without the final slash. */
  readonly path: string;
  /** HTML: text and `<mark>` only. */
  readonly title: string;
  /** « Grappe d’entreprises · Normandie », « objectif · 12 cas ». */
  readonly detail: string;
  /** Path of the form or objective whose mark it wears. */
  readonly mark?: string | undefined;
}

export interface ResultGroup {
  readonly title: string;
  readonly results: readonly Result[];
}

/** What a page is, by the first segment of its address, in the order of the groups. */
const GROUPS: readonly { readonly title: string; readonly kinds: Readonly<Record<string, string>> }[] = [
  { title: 'Formes et objectifs', kinds: { formes: 'forme', objectifs: 'objectif' } },
  { title: 'Régions', kinds: { regions: 'région' } },
  { title: 'Secteurs', kinds: { secteurs: 'secteur' } },
  { title: 'Acteurs', kinds: { acteurs: 'acteur' } },
  { title: 'Dossiers et dispositifs', kinds: { dossiers: 'dossier', dispositifs: 'dispositif' } },
];
const PAGES = {
  title: 'Pages',
  paths: new Set(['methode', 'a-propos', 'contribuer', 'accessibilite', 'mentions-legales', 'credits']),
};
const MARKED: ReadonlySet<string> = new Set(['formes', 'objectifs']);
/** Régions named beside a case. */
const REGIONS = 2;

/** Results by kind of page, cases first; lists of pages are left out, since what they list is here. */
export function groupResults(answer: TextAnswer, names: SmallIndex): readonly ResultGroup[] {
  const casesById = new Map(names.cases.map((entry) => [entry.id, entry]));
  const cases = [...answer.matches.keys()].flatMap((id) => casesById.get(id) ?? []);
  const counts = countCases(names);
  const groups: readonly ResultGroup[] = [
    { title: 'Cas', results: cases.map((entry) => describeCase(entry, names, answer)) },
    ...GROUPS.map(({ title, kinds }) => ({
      title,
      results: answer.others.flatMap(({ path, title: name }) => {
        const [section = '', id, ...rest] = path.split('/');
        const kind = kinds[section];
        if (kind === undefined || id === undefined || rest.length > 0) return [];
        const count = counts.get(path);
        return {
          path,
          title: writeTitle(name, answer.words),
          detail: count === undefined ? kind : `${kind} · ${formatCount(count, 'cas', 'cas')}`,
          mark: MARKED.has(section) ? path : undefined,
        };
      }),
    })),
    {
      title: PAGES.title,
      results: answer.others
        .filter(({ path }) => PAGES.paths.has(path))
        .map(({ path, title }) => ({ path, title: writeTitle(title, answer.words), detail: '' })),
    },
  ];
  return groups.filter(({ results }) => results.length > 0);
}

function describeCase(entry: IndexedCase, names: SmallIndex, { words }: TextAnswer): Result {
  const groups = listGroups(entry, names).flatMap((group) => names.groups[group] ?? []);
  const titlesOf = (section: string) => groups.filter(({ path }) => path.startsWith(section)).map(({ title }) => title);
  const form = groups.find(({ path }) => path.startsWith('formes/'));
  const regions = titlesOf('regions/');
  const place =
    regions.length > REGIONS ? [...regions.slice(0, REGIONS - 1), `${regions.length - REGIONS + 1} autres`] : regions;
  return {
    path: `cas/${entry.id}`,
    title: writeTitle(entry.title, words),
    detail: [form?.title, formatList(place)].filter((part) => part !== undefined && part !== '').join(' · '),
    mark: form?.path,
  };
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
