import type { Atlas } from '../../atlas/atlas.ts';
import type { DataTable } from './data-table.ts';
import { publishSources } from './published-sources.ts';
import { tabulateActors } from './tables/actors.ts';
import { tabulateAnswers } from './tables/answers.ts';
import { tabulateCases } from './tables/cases.ts';
import { tabulateDirectory } from './tables/directory.ts';
import { tabulateFigures } from './tables/figures.ts';
import { tabulateMilestones } from './tables/milestones.ts';
import { tabulatePlaces } from './tables/places.ts';
import { tabulatePractices } from './tables/practices.ts';
import { tabulateSources } from './tables/sources.ts';
import { tabulateVocabularies } from './tables/vocabularies.ts';

/** Every published table, in the order of the page. */
export function tabulate(atlas: Atlas): readonly DataTable[] {
  const sources = publishSources(atlas);
  return [
    tabulateCases(atlas),
    tabulateAnswers(atlas, sources),
    tabulatePractices(atlas, sources),
    tabulateFigures(atlas, sources),
    tabulateMilestones(atlas, sources),
    tabulatePlaces(atlas),
    ...tabulateActors(atlas, sources),
    tabulateSources(sources),
    tabulateDirectory(atlas, sources),
    ...tabulateVocabularies(atlas),
  ];
}
