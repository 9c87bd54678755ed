import type { NumberedSource } from '../../atlas/bibliography.ts';
import { anchors, type Call } from '../../atlas/calls.ts';
import type { Source } from '../../atlas/source.ts';
import { READINGS, SOURCE_NATURES } from '../../schema/labels.ts';
import { formatDate, formatText, SEPARATOR } from '../format.ts';

/** A work as every list of sources prints it. */
export interface SourceLine {
  readonly title: string;
  /** Address to link to; absent for a book, or where only a copy is known. */
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  /** « Le Journal des entreprises · sans date · lue en entier »: how much was read, unless an extract, as of most. */
  readonly details: string;
  readonly nature: string;
}

/** One row of a list of sources. */
export interface SourceRow extends SourceLine {
  readonly anchor: string;
  /** On a page that numbers its sources. */
  readonly number?: number;
  /** The calls of that page, or the pages that cite the work; `name` where the label does not say enough by itself. */
  readonly uses: readonly { readonly href: string; readonly label: string; readonly name?: string }[];
}

export function describeSource(source: Source): SourceLine {
  const { author, publisher, date, url, archive, nature, reading } = source;
  const { title, remark } = splitTitle(source.title);
  const details = [
    remark,
    author,
    publisher,
    date === undefined ? 'sans date' : formatDate(date),
    reading === 'extrait' ? undefined : READINGS[reading],
  ];
  return {
    title: formatText(title),
    url,
    archive,
    details: details
      .filter((part) => part !== undefined)
      .map(formatText)
      .join(SEPARATOR),
    nature: SOURCE_NATURES[nature],
  };
}

/** « (titre déduit de l’adresse) » is a remark of ours on the title, not a part of it. */
function splitTitle(text: string): { readonly title: string; readonly remark?: string | undefined } {
  const [, title, remark] = /^(.+?) \((titre [^()]+)\)$/.exec(text) ?? [];
  return title === undefined ? { title: text } : { title, remark };
}

export function describeNumberedSources(sources: readonly NumberedSource[]): readonly SourceRow[] {
  return sources.map(({ number, source, calls }) => ({
    ...describeSource(source),
    number,
    anchor: anchors.source(number),
    uses: labelCalls(calls, number),
  }));
}

/** Links back to each call; calls of one place are counted: « texte », « texte (2) », named « texte (2), source 12 ». */
function labelCalls(calls: readonly Call[], number: number): SourceRow['uses'] {
  const ranks = new Map<string, number>();
  return calls.map(({ anchor, place }) => {
    const name = labelPlace(place);
    const rank = (ranks.get(name) ?? 0) + 1;
    ranks.set(name, rank);
    const label = rank === 1 ? name : `${name}\u00a0(${rank})`;
    return { href: `#${anchor}`, label, name: `${label}, source ${number}` };
  });
}

function labelPlace(place: Call['place']): string {
  switch (place.kind) {
    case 'body':
      return 'texte';
    case 'figure':
      return formatText(`chiffre « ${place.name} »`);
    case 'actor':
      return formatText(place.name);
    case 'milestone':
      return formatDate(place.date);
    case 'statement':
      return 'en bref';
    case 'landmark':
      return 'repère';
    case 'status':
      return 'statut';
    case 'practice':
      return 'pratique';
    case 'answer':
      return 'réponse';
  }
}
