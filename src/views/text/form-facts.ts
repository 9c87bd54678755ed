import type { Atlas } from '../../atlas/atlas.ts';
import { anchors } from '../../atlas/calls.ts';
import type { CooperationForm } from '../../atlas/entities.ts';
import { pathTo } from '../../site.ts';
import { linkSources } from '../figures.ts';
import { formatDate, formatList, formatText } from '../format.ts';

/** Other names of a form, its landmark year, the forms it is confused with. */
export function describeFormFacts(form: CooperationForm, atlas: Atlas, numbers: ReadonlyMap<string, number>) {
  const { landmark } = form;
  return {
    synonyms: formatList(form.synonyms.map(formatText)),
    landmark: landmark && {
      anchor: anchors.landmark,
      text: `${formatDate(landmark.date)}, ${formatText(landmark.text)}`,
      sources: linkSources([landmark], numbers),
    },
    neighbours: form.neighbours.map((id) => ({
      href: pathTo('formes', id),
      name: formatText(atlas.formsById.get(id)?.name ?? id),
    })),
  };
}

export type FormFacts = ReturnType<typeof describeFormFacts>;
