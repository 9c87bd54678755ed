import { findActor, findSectors, type Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import type { Sector } from '../../atlas/entities.ts';
import { findCommune } from '../../geography/communes.ts';
import { formerRegionsByDepartement } from '../../geography/former-regions.ts';
import { findDivision } from '../../geography/naf.ts';
import { listPracticeWords } from './practice-words.ts';

/**
 * Words by which a reader may look for a page that does not write them: synonyms, former régions, postal codes, other
 * names of actors. By path below the home page, without the final slash; for the full-text index only.
 */
export function listHiddenWords(atlas: Atlas): Readonly<Record<string, string>> {
  const rows = [
    ...atlas.cases.map((caseStudy) => [`cas/${caseStudy.id}`, listCaseWords(caseStudy, atlas)] as const),
    ...atlas.practices.map((practice) => [`pratiques/${practice.id}`, listPracticeWords(practice, atlas)] as const),
    ...atlas.forms.map(({ id, synonyms }) => [`formes/${id}`, synonyms] as const),
    ...atlas.objectives.map(({ id, synonyms }) => [`objectifs/${id}`, synonyms] as const),
    ...atlas.sectors.map((sector) => [`secteurs/${sector.id}`, listSectorWords(sector)] as const),
    ...atlas.programmes.map(({ id, synonyms }) => [`dispositifs/${id}`, synonyms] as const),
    ...atlas.actors.map(({ id, aliases }) => [`acteurs/${id}`, aliases] as const),
    ...[...atlas.gazetteer.regions.values()].map(
      ({ code, slug }) => [`regions/${slug}`, listRegionWords(code, atlas)] as const,
    ),
  ];
  return Object.fromEntries(rows.map(([path, words]) => [path, [...new Set(words)].join(', ')]));
}

/** Not the other words of its practices, which say needs of any firm: the small index has them. */
function listCaseWords(caseStudy: CaseStudy, atlas: Atlas): readonly string[] {
  const form = atlas.formsById.get(caseStudy.form);
  const objectives = caseStudy.objectives.flatMap((id) => atlas.objectivesById.get(id) ?? []);
  return [
    ...caseStudy.keywords,
    ...(form === undefined ? [] : [form.name, ...form.synonyms]),
    ...objectives.flatMap(({ name, synonyms }) => [name, ...synonyms]),
    ...findSectors(caseStudy, atlas).flatMap(({ name, synonyms }) => [name, ...synonyms]),
    ...caseStudy.divisions.flatMap(describeDivision),
    ...caseStudy.places.flatMap(({ commune, name, epci }) => [
      name,
      ...(findCommune(commune)?.postalCodes ?? []),
      ...(epci === undefined ? [] : [epci]),
    ]),
    ...caseStudy.departements.flatMap((code) => listDepartementWords(code, atlas)),
    ...caseStudy.regions.flatMap((code) => listRegionNames(code, atlas)),
    ...caseStudy.actors.flatMap(({ name }) => findActor(name, atlas)?.aliases ?? []),
  ];
}

function listSectorWords({ synonyms, divisions }: Sector): readonly string[] {
  return [...synonyms, 'nomenclature d’activités française', ...divisions.flatMap(describeDivision)];
}

function listRegionWords(region: string, atlas: Atlas): readonly string[] {
  const departements = [...atlas.gazetteer.departements.values()].filter(
    (departement) => departement.region === region,
  );
  return [...listRegionNames(region, atlas), ...departements.flatMap(({ code }) => listDepartementWords(code, atlas))];
}

/** « Provence-Alpes-Côte d’Azur », « PACA ». */
function listRegionNames(code: string, { gazetteer, regionNotes }: Atlas): readonly string[] {
  const region = gazetteer.regions.get(code);
  return region === undefined ? [] : [region.name, ...(regionNotes.get(region.slug)?.synonyms ?? [])];
}

function listDepartementWords(code: string, atlas: Atlas): readonly string[] {
  const former = formerRegionsByDepartement.get(code);
  return [code, atlas.gazetteer.departements.get(code)?.name ?? code, ...(former === undefined ? [] : [former])];
}

/** « NAF 23 », « Fabrication d’autres produits minéraux non métalliques ». */
function describeDivision(code: string): readonly string[] {
  const division = findDivision(code);
  return division === undefined ? [] : [`NAF ${code}`, division.label];
}
