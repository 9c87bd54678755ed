import type { Atlas } from '../../atlas/atlas.ts';
import { readDivisions } from '../../geography/naf.ts';
import { formatText } from '../format.ts';
import type { Choice, Choices } from './form-fields.ts';

/** What the checks and the preview of the Atelier must know of the rest of the atlas, without its sources and its communes. */
export interface AtelierData {
  /** Ids by collection. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly forms: readonly Choice[];
  readonly objectives: readonly Choice[];
  readonly measures: readonly (Choice & { readonly unit?: string | undefined })[];
  readonly departements: readonly (Choice & { readonly region: string })[];
  readonly regions: readonly Choice[];
  readonly divisions: readonly Choice[];
}

export function buildAtelierData(atlas: Atlas): AtelierData {
  const { cases, practices, forms, objectives, measures, sectors, comparisons, programmes, essays, actors, gazetteer } =
    atlas;
  return {
    ids: {
      cas: listIds(cases),
      pratiques: listIds(practices),
      formes: listIds(forms),
      objectifs: listIds(objectives),
      mesures: listIds(measures),
      dispositifs: listIds(programmes),
      dossiers: listIds(essays),
      acteurs: listIds(actors),
      secteurs: listIds(sectors),
      comparaisons: listIds(comparisons),
    },
    forms: nameAll(forms),
    objectives: nameAll(objectives),
    measures: measures.map(({ id, name, unit }) => ({ value: id, label: name, unit })),
    departements: [...gazetteer.departements].map(([value, { name, region }]) => ({ value, label: name, region })),
    regions: [...gazetteer.regions].map(([value, { name }]) => ({ value, label: name })),
    divisions: [...readDivisions().values()].map(({ code, label }) => ({ value: code, label })),
  };
}

/** What the fields that take an id offer. */
export function listChoices(atlas: Atlas): Choices {
  const { forms, objectives, measures, departements, divisions } = buildAtelierData(atlas);
  const showCode = ({ value, label }: Choice) => ({ value, label: formatText(`${value} · ${label}`) });
  return {
    formes: forms,
    objectifs: objectives,
    mesures: measures,
    pratiques: nameAll(atlas.practices),
    cas: atlas.cases.map(({ id, title }) => ({ value: id, label: formatText(title) })),
    divisions: divisions.map(showCode),
    departements: departements.map(showCode),
  };
}

/** A shared source: id, title, publisher, date. */
export type SharedSource = readonly [id: string, title: string, publisher: string, date: string];

export function listSharedSources({ sharedSources }: Atlas): readonly SharedSource[] {
  return [...sharedSources.values()].map(({ id, title, publisher, date }) => [id, title, publisher, date ?? '']);
}

function listIds(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function nameAll(entries: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] {
  return entries.map(({ id, name }) => ({ value: id, label: formatText(name) }));
}
