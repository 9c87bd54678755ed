import { findActor, findSectors, type Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import {
  packSmallIndex,
  type IndexedCase,
  type IndexedThread,
  type IndexGroup,
  type SmallIndex,
  type SmallIndexFile,
} from '../../search/small-index.ts';
import { formerRegionsByDepartement } from '../../geography/former-regions.ts';
import { listRegionAliases } from '../../geography/region-aliases.ts';
import { pathTo } from '../../site.ts';
import { formatText } from '../format.ts';
import { listKnownWorks } from '../sources/source-index.ts';
import { listPracticeWords } from './practice-words.ts';

/** The file of the index that answers as one types whole: `search/` cuts it where it would be too heavy. */
export function writeSmallIndex(atlas: Atlas): SmallIndexFile {
  return packSmallIndex(buildSmallIndex(atlas));
}

/** Names and words of every page, for the index that answers as one types. */
export function buildSmallIndex(atlas: Atlas): SmallIndex {
  const pages = listNamedPages(atlas);
  const ranks = new Map(pages.map(({ path }, rank) => [path, rank]));
  const departements = [...atlas.gazetteer.departements.values()];
  departements.forEach(({ code }, index) => ranks.set(keyOfDepartement(code), pages.length + index));
  const groups = [
    ...pages,
    ...departements.map(({ code, name, region }): IndexGroup => ({
      path: '',
      title: name,
      words: [code, formerRegionsByDepartement.get(code)].filter((name) => name !== undefined).join(', '),
      parent: ranks.get(pathOfRegion(region, atlas)),
    })),
  ];
  return {
    groups,
    cases: atlas.cases.map((caseStudy) => indexCase(caseStudy, atlas, ranks)),
    threads: listThreads(atlas),
    works: listKnownWorks(atlas),
  };
}

/** Pages that stand for a set of cases, with their other names. */
function listNamedPages(atlas: Atlas): readonly IndexGroup[] {
  const page = (path: string, title: string, words: readonly string[] = []): IndexGroup => ({
    path,
    title: formatText(title),
    words: words.map(formatText).join(', '),
  });
  return [
    ...atlas.practices.map((practice) =>
      page(`pratiques/${practice.id}`, practice.name, listPracticeWords(practice, atlas)),
    ),
    ...atlas.forms.map(({ id, name, synonyms }) => page(`formes/${id}`, name, synonyms)),
    ...atlas.objectives.map(({ id, name, synonyms }) => page(`objectifs/${id}`, name, synonyms)),
    ...atlas.sectors.map(({ id, name, synonyms, divisions }) =>
      page(`secteurs/${id}`, name, [...synonyms, ...divisions.map((division) => `NAF ${division}`)]),
    ),
    ...[...atlas.gazetteer.regions.values()].map(({ slug, name }) =>
      page(`regions/${slug}`, name, listRegionAliases(slug)),
    ),
    ...atlas.actors.map(({ id, name, aliases }) => page(`acteurs/${id}`, name, aliases)),
    ...atlas.programmes.map(({ id, name, synonyms }) => page(`dispositifs/${id}`, name, synonyms)),
    ...atlas.essays.map(({ id, title }) => page(`dossiers/${id}`, title)),
  ];
}

function indexCase(caseStudy: CaseStudy, atlas: Atlas, ranks: ReadonlyMap<string, number>): IndexedCase {
  const { id, title, form, practices, objectives, departements, places, keywords, territory, actors } = caseStudy;
  const keys = [
    `formes/${form}`,
    ...practices.map(({ practice }) => `pratiques/${practice}`),
    ...objectives.map((objective) => `objectifs/${objective}`),
    ...findSectors(caseStudy, atlas).map((sector) => `secteurs/${sector.id}`),
    ...departements.map(keyOfDepartement),
    ...listActorPaths(caseStudy, atlas),
  ];
  return {
    id,
    title: formatText(title),
    groups: keys.flatMap((key) => ranks.get(key) ?? []),
    names: [...places.map(({ name }) => name), territory.name, ...keywords, ...actors.map(({ name }) => name)],
  };
}

function listActorPaths({ actors }: CaseStudy, atlas: Atlas): readonly string[] {
  const records = actors.map(({ name }) => findActor(name, atlas)).filter((actor) => actor !== undefined);
  return [...new Set(records)].map(({ id }) => `acteurs/${id}`);
}

/** The threads of the atlas, which are the essays on an objective, as links. */
export function listThreadLinks(atlas: Atlas): readonly { readonly href: string; readonly title: string }[] {
  return atlas.essays
    .filter(({ objective }) => objective !== undefined)
    .map(({ id, title }) => ({ href: pathTo('dossiers', id), title: formatText(title) }));
}

function listThreads(atlas: Atlas): readonly IndexedThread[] {
  const root = pathTo();
  return listThreadLinks(atlas).map(({ href, title }) => ({ path: href.slice(root.length).replace(/\/$/, ''), title }));
}

function pathOfRegion(code: string, atlas: Atlas): string {
  return `regions/${atlas.gazetteer.regions.get(code)?.slug ?? code}`;
}

function keyOfDepartement(code: string): string {
  return `departement ${code}`;
}
