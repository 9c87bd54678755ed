import type { Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { pathTo } from '../../site.ts';
import { formatText } from '../format.ts';
import { shortenFormNames } from './form-names.ts';

/** The form of the cases that fit no other: it has a page, and no place in a plate. */
const OTHER_FORM = 'autre';

/** A form or an objective: a row of one plate, a column of the other. */
export interface PlateEntry {
  readonly section: 'formes' | 'objectifs';
  readonly id: string;
  readonly href: string;
  readonly name: string;
  /** For the head of a narrow column; a part of the name. */
  readonly shortName: string;
  readonly definition: string;
  /** All those of the form, or that pursue the objective. */
  readonly cases: readonly CaseStudy[];
}

/** The forms, the one of most cases first. */
export function listPlateForms({ forms, casesByForm }: Atlas): readonly PlateEntry[] {
  const shown = forms.filter(({ id }) => id !== OTHER_FORM);
  const shortNames = shortenFormNames(shown.map(({ name }) => formatText(name)));
  return shown
    .map((form, index) => describeEntry('formes', form, casesByForm.get(form.id), shortNames[index]))
    .toSorted((one, other) => other.cases.length - one.cases.length);
}

/** The objectives, the one that most cases of the plate put first before the others. */
export function listPlateObjectives({ objectives, casesByObjective }: Atlas): readonly PlateEntry[] {
  const countFirst = ({ id, cases }: PlateEntry) =>
    cases.filter(({ form, objectives: [first] }) => first === id && form !== OTHER_FORM).length;
  return objectives
    .map((objective) => describeEntry('objectifs', objective, casesByObjective.get(objective.id)))
    .toSorted((one, other) => countFirst(other) - countFirst(one) || other.cases.length - one.cases.length);
}

function describeEntry(
  section: PlateEntry['section'],
  { id, name, definition }: { readonly id: string; readonly name: string; readonly definition: string },
  cases: readonly CaseStudy[] = [],
  shortName = formatText(name),
): PlateEntry {
  return {
    section,
    id,
    href: pathTo(section, id),
    name: formatText(name),
    shortName,
    definition: formatText(definition),
    cases,
  };
}
