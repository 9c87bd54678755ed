import { fold } from '../../language/fold.ts';
import { findSectors, type Atlas } from '../../atlas/atlas.ts';
import { anchors } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { pathTo } from '../../site.ts';
import { listRegionNames } from '../case-summary.ts';
import { linkSources, type SourceLink } from '../figures.ts';
import { capitalise, formatDate, formatText, lowerFirst } from '../format.ts';

/** A part of a row: words, perhaps a link, perhaps the sources that say it. */
export interface IdentityItem {
  readonly id?: string | undefined;
  readonly text: string;
  readonly href?: string | undefined;
  readonly sources?: readonly SourceLink[] | undefined;
}

export interface IdentityRow {
  readonly label: string;
  readonly items: readonly IdentityItem[];
}

/** The identity sheet of a case: only what is known. */
export function describeIdentity(
  caseStudy: CaseStudy,
  atlas: Atlas,
  numbers: ReadonlyMap<string, number>,
): readonly IdentityRow[] {
  return [
    { label: 'Structure', items: listStructure(caseStudy) },
    { label: 'Territoire', items: listTerritory(caseStudy, atlas) },
    { label: 'Pratiques', items: listPractices(caseStudy, atlas, numbers) },
    {
      label: 'Secteurs',
      items: findSectors(caseStudy, atlas).map(({ id, name }) => ({
        text: formatText(name),
        href: pathTo('secteurs', id),
      })),
    },
    { label: 'Labels', items: listLabels(caseStudy, atlas, numbers) },
  ].filter(({ items }) => items.length > 0);
}

function listTerritory(caseStudy: CaseStudy, atlas: Atlas): readonly IdentityItem[] {
  const { territory, regions } = caseStudy;
  const names = listRegionNames(caseStudy, atlas);
  const places = regions.map((code, index) => ({
    text: names[index] ?? code,
    href: pathTo('regions', atlas.gazetteer.regions.get(code)?.slug ?? code),
  }));
  const name = formatText(territory.name);
  return places.some(({ text }) => text === name) ? places : [{ text: name }, ...places];
}

/** Each practice once, with the sources of all its uses. */
function listPractices(
  { practices }: CaseStudy,
  { practicesById }: Atlas,
  numbers: ReadonlyMap<string, number>,
): readonly IdentityItem[] {
  return practices.map(({ practice, source }, index) => ({
    id: anchors.practice(index),
    text: formatText(practicesById.get(practice)?.name ?? practice),
    href: pathTo('pratiques', practice),
    sources: linkSources([{ source }], numbers),
  }));
}

/** The labels it received, each with its year and its source, the form it has now first. */
function listLabels(caseStudy: CaseStudy, atlas: Atlas, numbers: ReadonlyMap<string, number>): readonly IdentityItem[] {
  return caseStudy.milestones.flatMap((milestone) =>
    milestone.form === undefined
      ? []
      : [
          {
            text: `${lowerFirst(formatText(atlas.formsById.get(milestone.form)?.name ?? milestone.form))}, ${milestone.date.slice(0, 4)}`,
            href: pathTo('formes', milestone.form),
            sources: linkSources([milestone], numbers),
          },
        ],
  );
}

/** Legal form, who runs it when its name says more, since when, its site. */
function listStructure({ title, legalForm, runBy, start, site }: CaseStudy): readonly IdentityItem[] {
  const runner = runBy === undefined || fold(runBy).includes(fold(title)) ? undefined : runBy;
  const known = [legalForm, runner].filter((text) => text !== undefined).map(formatText);
  const texts = [...known, ...(start === undefined ? [] : [`depuis ${formatDate(start)}`])];
  const address = site === undefined ? [] : [{ text: new URL(site).hostname.replace(/^www\./, ''), href: site }];
  return [...texts.map((text, index) => ({ text: index === 0 ? capitalise(text) : text })), ...address];
}
