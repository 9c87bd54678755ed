import type { Atlas } from '../../atlas/atlas.ts';
import { anchors } from '../../atlas/calls.ts';
import type { Actor } from '../../atlas/entities.ts';
import { ACTOR_TYPES } from '../../schema/labels.ts';
import { describeCase } from '../case-summary.ts';
import { linkSources } from '../figures.ts';
import { formatList, formatSentence, formatText } from '../format.ts';
import { describeMilestones } from '../milestones.ts';

/** What the record of an organisation prints beside its sources. */
export function describeActorRecord(actor: Actor, atlas: Atlas, numbers: ReadonlyMap<string, number>) {
  const facts = [
    { label: 'Autres noms', text: formatList(actor.aliases.map(formatText)) },
    { label: 'SIREN', text: actor.siren ?? '' },
    {
      label: 'Commune',
      text: actor.commune === undefined ? '' : `${formatText(actor.commune.name)} (${actor.commune.departement})`,
    },
  ];
  return {
    type: ACTOR_TYPES[actor.type],
    facts: facts.filter(({ text }) => text !== ''),
    site: actor.site && { href: actor.site, name: new URL(actor.site).hostname },
    statements: actor.statements.map(({ text, source }, index) => ({
      anchor: anchors.statement(index),
      text: formatSentence(text),
      sources: linkSources([{ source }], numbers),
    })),
    milestones: describeMilestones(actor.milestones, numbers),
    questions: actor.questions.map(formatText),
    cases: (atlas.casesByActor.get(actor.id) ?? []).map((caseStudy) => describeCase(caseStudy, atlas)),
  };
}
