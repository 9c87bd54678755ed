import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { STATUSES } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { listRegionNames } from '../case-summary.ts';
import { linkSources, type SourceLink } from '../figures.ts';
import { capitalise, formatDate, formatList, formatText, lowerFirst } from '../format.ts';

/** A part of a row: words, perhaps a link, perhaps the sources that say it. */
export interface IdentityItem {
  readonly text: string;
  readonly href?: string | undefined;
  readonly sources?: readonly SourceLink[] | undefined;
}

export interface IdentityRow {
  readonly label: string;
  readonly items: readonly IdentityItem[];
}

/** The identity sheet of a case: only what is known, and « non documenté » where a reader would look for it. */
export function describeIdentity(
  caseStudy: CaseStudy,
  atlas: Atlas,
  numbers: ReadonlyMap<string, number>,
): readonly IdentityRow[] {
  const { legalForm, runBy, start, status, territory, shared, site, regions } = caseStudy;
  return [
    { label: 'Formes', items: listForms(caseStudy, atlas, numbers) },
    { label: 'Statut', items: [{ text: status === 'inconnu' ? 'Inconnu' : STATUSES[status] }] },
    { label: 'Structure', items: [optional(legalForm)] },
    { label: 'Porteur', items: [optional(runBy)] },
    { label: 'Début', items: [{ text: start === undefined ? 'non documenté' : formatDate(start) }] },
    { label: 'Territoire', items: [{ text: formatText(territory.name) }] },
    {
      label: regions.length > 1 ? 'Régions' : 'Région',
      items: regions.map((code, index) => ({
        text: listRegionNames(caseStudy, atlas)[index] ?? code,
        href: pathTo('regions', atlas.gazetteer.regions.get(code)?.slug ?? code),
      })),
    },
    {
      label: 'Secteurs',
      items: findSectors(caseStudy, atlas).map(({ id, name }) => ({
        text: formatText(name),
        href: pathTo('secteurs', id),
      })),
    },
    { label: 'Mise en commun', items: [{ text: capitalise(formatList(shared.map(formatText))) }] },
    ...(site === undefined
      ? []
      : [{ label: 'Site', items: [{ text: new URL(site).hostname.replace(/^www\./, ''), href: site }] }]),
  ].filter(({ items }) => items.length > 0);
}

/** The form it has, then the labels it received before, each with its year and its source. */
function listForms(caseStudy: CaseStudy, atlas: Atlas, numbers: ReadonlyMap<string, number>): readonly IdentityItem[] {
  const { form, milestones } = caseStudy;
  const nameOf = (id: string) => formatText(atlas.formsById.get(id)?.name ?? id);
  const labels = milestones.filter((milestone) => milestone.form !== undefined);
  const received = labels.findLast((milestone) => milestone.form === form);
  return [
    {
      text: capitalise(received === undefined ? nameOf(form) : `${nameOf(form)} (${received.date.slice(0, 4)})`),
      href: pathTo('formes', form),
      sources: received && linkSources([received], numbers),
    },
    ...labels
      .filter((milestone) => milestone !== received)
      .map((milestone) => ({
        text: `${lowerFirst(nameOf(milestone.form ?? ''))} (${milestone.date.slice(0, 4)})`,
        href: pathTo('formes', milestone.form ?? ''),
        sources: linkSources([milestone], numbers),
      })),
  ];
}

function optional(text: string | undefined): IdentityItem {
  return { text: text === undefined ? 'non documenté' : capitalise(formatText(text)) };
}
