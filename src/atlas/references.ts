import type { Atlas } from './atlas.ts';
import {
  buildActorApparatus,
  buildCaseApparatus,
  buildFormApparatus,
  buildTextApparatus,
  type Apparatus,
} from './calls.ts';
import type { Source } from './source.ts';

interface Reference {
  readonly page: string;
  readonly field: string;
  readonly id: string;
  readonly isKnown: boolean;
}

/** Throws one error that lists every id that leads nowhere, in all pages. The verifier says the same with lines, in French. */
export function checkReferences(atlas: Atlas): void {
  const broken = [...listReferences(atlas)].filter(({ isKnown }) => !isKnown);
  if (broken.length === 0) return;
  const lines = broken.map(({ page, field, id }) => `  ${page}: ${field} → ${id}`);
  throw new Error(`${broken.length} broken references:\n${lines.join('\n')}`);
}

function* listReferences(atlas: Atlas): Generator<Reference> {
  const measures = new Set(atlas.measures.map(({ id }) => id));
  for (const { id, form, objectives, seeAlso, milestones, figures, divisions } of atlas.cases) {
    const page = `cas/${id}`;
    yield { page, field: 'forme', id: form, isKnown: atlas.formsById.has(form) };
    for (const objective of objectives) {
      yield { page, field: 'objectifs', id: objective, isKnown: atlas.objectivesById.has(objective) };
    }
    for (const other of seeAlso) yield { page, field: 'voir-aussi', id: other, isKnown: atlas.casesById.has(other) };
    for (const division of divisions) {
      yield { page, field: 'secteurs', id: division, isKnown: atlas.sectorsByDivision.has(division) };
    }
    for (const { form: label } of milestones) {
      if (label !== undefined) yield { page, field: 'chronologie', id: label, isKnown: atlas.formsById.has(label) };
    }
    for (const { measure } of figures) yield { page, field: 'chiffres', id: measure, isKnown: measures.has(measure) };
  }
  for (const { id, neighbours } of atlas.forms) {
    for (const other of neighbours) {
      yield { page: `formes/${id}`, field: 'voisines', id: other, isKnown: atlas.formsById.has(other) };
    }
  }
  for (const { id, cases, objective } of atlas.essays) {
    const page = `dossiers/${id}`;
    for (const other of cases) yield { page, field: 'cas', id: other, isKnown: atlas.casesById.has(other) };
    if (objective === undefined) continue;
    yield { page, field: 'objectif', id: objective, isKnown: atlas.objectivesById.has(objective) };
  }
  yield* listCitations(atlas);
}

function* listCitations(atlas: Atlas): Generator<Reference> {
  for (const entry of atlas.cases) yield* cite(`cas/${entry.id}`, entry.localSources, buildCaseApparatus(entry), atlas);
  for (const entry of atlas.forms)
    yield* cite(`formes/${entry.id}`, entry.localSources, buildFormApparatus(entry), atlas);
  for (const entry of atlas.programmes) {
    yield* cite(`dispositifs/${entry.id}`, entry.localSources, buildTextApparatus(entry), atlas);
  }
  for (const entry of atlas.essays)
    yield* cite(`dossiers/${entry.id}`, entry.localSources, buildTextApparatus(entry), atlas);
  for (const entry of atlas.actors)
    yield* cite(`acteurs/${entry.id}`, entry.localSources, buildActorApparatus(entry), atlas);
}

function* cite(
  page: string,
  localSources: readonly Source[],
  { numbers }: Apparatus,
  atlas: Atlas,
): Generator<Reference> {
  const known = new Set(localSources.map(({ id }) => id));
  for (const id of numbers.keys()) {
    yield { page, field: 'sources', id, isKnown: known.has(id) || atlas.sharedSources.has(id) };
  }
}
