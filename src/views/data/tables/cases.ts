import { countAnswers } from '../../../atlas/answer.ts';
import { findSectors, type Atlas } from '../../../atlas/atlas.ts';
import { numberPageSources } from '../../../atlas/bibliography.ts';
import { buildCaseApparatus } from '../../../atlas/calls.ts';
import type { CaseStudy } from '../../../atlas/case-study.ts';
import { EVIDENCE_LEVELS, findEvidenceLevel } from '../../../atlas/evidence.ts';
import { findLastDate } from '../../../atlas/last-evidence.ts';
import { findFlock, readRanges } from '../../../atlas/statistics.ts';
import { STATUSES, TERRITORY_LEVELS } from '../../../schema/labels.ts';
import { absoluteUrl, pathTo } from '../../../site.ts';
import { buildTable, type DataTable } from '../data-table.ts';

/** One row a case: its places in the lists, its state and its size. */
export function tabulateCases(atlas: Atlas): DataTable {
  const flocks = new Map(atlas.cases.map((entry) => [entry, findFlock(entry, readRanges(entry, atlas))]));
  const list = (description: string, read: (row: CaseStudy) => readonly string[]) =>
    ({ type: 'list', description, read }) as const;
  return buildTable<CaseStudy>({
    id: 'cas',
    title: 'Les cas',
    description: 'Une ligne par étude de cas.',
    key: ['id'],
    rows: atlas.cases,
    fields: {
      id: {
        description: 'Identifiant, stable, repris dans l’adresse de la page.',
        isRequired: true,
        read: ({ id }) => id,
      },
      titre: { description: 'Nom du groupe.', isRequired: true, read: ({ title }) => title },
      accroche: { description: 'Une phrase.', isRequired: true, read: ({ tagline }) => tagline },
      resume: { description: 'Deux ou trois phrases.', isRequired: true, read: ({ summary }) => summary },
      forme: {
        description: 'Forme de coopération.',
        isRequired: true,
        refersTo: 'liste-formes.id',
        read: ({ form }) => form,
      },
      objectifs: {
        ...list('Objectifs, le principal d’abord.', (row) => row.objectives),
        refersTo: 'liste-objectifs.id',
      },
      divisions: list('Divisions de la NAF rév. 2 (deux chiffres), la principale d’abord.', (row) => row.divisions),
      secteurs: {
        ...list('Groupes de secteurs de l’atlas.', (row) => findSectors(row, atlas).map(({ id }) => id)),
        refersTo: 'liste-secteurs.id',
      },
      pratiques: {
        ...list('Pratiques, sans répétition.', (row) => [...new Set(row.practices.map(({ practice }) => practice))]),
        refersTo: 'liste-pratiques.id',
      },
      territoire: { description: 'Nom du territoire.', isRequired: true, read: ({ territory }) => territory.name },
      niveau: {
        description: 'Niveau du territoire.',
        isRequired: true,
        values: Object.keys(TERRITORY_LEVELS),
        read: ({ territory }) => territory.level,
      },
      departements: list('Codes Insee des départements.', (row) => row.departements),
      regions: list('Codes Insee des régions.', (row) => row.regions),
      debut: { type: 'date', description: 'Début du groupe.', read: ({ start }) => start },
      statut: { description: 'État.', isRequired: true, values: Object.keys(STATUSES), read: ({ status }) => status },
      fin: { type: 'date', description: 'Fin du groupe.', read: ({ end }) => end?.date },
      motif_de_fin: { description: 'Pourquoi il a pris fin.', read: ({ end }) => end?.reason },
      derniere_trace: {
        type: 'date',
        description: 'Date du dernier document qui le montre vivant.',
        read: (row) => findLastDate(row, atlas),
      },
      membres_min: {
        type: 'number',
        description: 'Entreprises membres, valeur basse des sources récentes (le détail est dans « chiffres »).',
        read: (row) => flocks.get(row)?.low,
      },
      membres_max: {
        type: 'number',
        description: 'Entreprises membres, valeur haute.',
        read: (row) => flocks.get(row)?.high,
      },
      membres_annee: {
        type: 'integer',
        description: 'Année de la plus récente de ces valeurs.',
        read: (row) => flocks.get(row)?.lastYear,
      },
      preuve: {
        description: 'Qui parle, pour l’essentiel des appels de source.',
        isRequired: true,
        values: EVIDENCE_LEVELS,
        read: (row) => findEvidenceLevel(numberPageSources(buildCaseApparatus(row), row.localSources, atlas)),
      },
      reponses: {
        type: 'integer',
        description: 'Questions répondues, sur dix.',
        isRequired: true,
        read: ({ answers }) => countAnswers(answers),
      },
      porteur: { description: 'Qui porte le groupe.', read: ({ runBy }) => runBy },
      structure: { description: 'Forme juridique.', read: ({ legalForm }) => legalForm },
      site: { type: 'url', description: 'Site du groupe.', read: ({ site }) => site },
      voir_aussi: { ...list('Cas à lire ensuite.', (row) => row.seeAlso), refersTo: 'cas.id' },
      publie: { type: 'date', description: 'Jour de première publication.', read: ({ published }) => published },
      relu: {
        type: 'date',
        description: 'Jour où la page a été relue sur ses sources.',
        read: ({ verified }) => verified,
      },
      page: {
        type: 'url',
        description: 'Adresse de la page.',
        isRequired: true,
        read: ({ id }) => absoluteUrl(pathTo('cas', id)),
      },
    },
  });
}
