import type { Atlas } from '../../atlas/atlas.ts';
import { describeDot } from '../case-dots.ts';
import { capitalise, formatText, spellNumber } from '../format.ts';
import { crossEntries, explainCrossPlate } from './cross-plate.ts';
import { listPlateForms, listPlateObjectives, type PlateEntry } from './plate-entries.ts';

export type EntrySentence = ReturnType<typeof buildFormsPage>['sentences'][number];

/** The plate of the forms, and each of them in a sentence. */
export function buildFormsPage(atlas: Atlas) {
  const forms = listPlateForms(atlas);
  return {
    title: `${capitalise(spellNumber(forms.length))} formes`,
    lead: formatText(
      "Une forme est un habit : elle dit qui signe, non ce qu'on fait. Lisez-la en ligne, et voyez à quoi elle sert dans l'atlas.",
    ),
    ...describePlate(forms, listPlateObjectives(atlas), atlas),
  };
}

/** The same plate turned. */
export function buildObjectivesPage(atlas: Atlas) {
  const objectives = listPlateObjectives(atlas);
  return {
    title: `${capitalise(spellNumber(objectives.length))} objectifs`,
    lead: formatText("Pourquoi ils se sont mis ensemble. Un cas a un premier objectif, et souvent d'autres."),
    ...describePlate(objectives, listPlateForms(atlas), atlas),
  };
}

function describePlate(rows: readonly PlateEntry[], columns: readonly PlateEntry[], atlas: Atlas) {
  const plate = crossEntries(rows, columns);
  return {
    plate,
    reading: explainCrossPlate(plate, countOthers([...rows, ...columns], atlas)),
    sentences: rows.map(({ cases, ...entry }) => ({ ...entry, dots: cases.map(describeDot) })),
  };
}

/** The cases whose form the plate leaves out. */
function countOthers(entries: readonly PlateEntry[], { cases }: Atlas): number {
  const forms = new Set(entries.filter(({ section }) => section === 'formes').map(({ id }) => id));
  return cases.filter(({ form }) => !forms.has(form)).length;
}
