import type { NumberedSource } from '../atlas/bibliography.ts';
import { anchors, type Call } from '../atlas/calls.ts';
import type { Source } from '../atlas/source.ts';
import { READINGS, SOURCE_NATURES } from '../schema/labels.ts';
import { formatDate, formatText } from './format.ts';

/** One line of a list of sources. */
export interface SourceLine {
  readonly title: string;
  /** Address to link to; absent for a book, or where only a copy is known. */
  readonly url?: string | undefined;
  readonly archive?: string | undefined;
  /** « Le Journal des entreprises · sans date ». */
  readonly details: string;
  readonly nature: string;
  /** How much of it was read, when it is not an extract, as most are. */
  readonly reading?: string | undefined;
}

export interface NumberedSourceLine extends SourceLine {
  readonly number: number;
  readonly anchor: string;
  readonly calls: readonly { readonly href: string; readonly label: string }[];
}

export function describeSource(source: Source): SourceLine {
  const { title, author, publisher, date, url, archive, nature, reading } = source;
  return {
    title: formatText(title),
    url,
    archive,
    details: [author, publisher, date === undefined ? 'sans date' : formatDate(date)]
      .filter((part) => part !== undefined)
      .map(formatText)
      .join(' · '),
    nature: SOURCE_NATURES[nature],
    reading: reading === 'extrait' ? undefined : READINGS[reading],
  };
}

export function describeNumberedSources(sources: readonly NumberedSource[]): readonly NumberedSourceLine[] {
  return sources.map(({ number, source, calls }) => ({
    ...describeSource(source),
    number,
    anchor: anchors.source(number),
    calls: labelCalls(calls),
  }));
}

/** Links back to each call; calls of one place are counted: « texte », « texte 2 ». */
function labelCalls(calls: readonly Call[]): NumberedSourceLine['calls'] {
  let bodyCalls = 0;
  return calls.map(({ anchor, place }) => {
    if (place.kind === 'body') bodyCalls += 1;
    return { href: `#${anchor}`, label: labelPlace(place, bodyCalls) };
  });
}

function labelPlace(place: Call['place'], bodyCalls: number): string {
  switch (place.kind) {
    case 'body':
      return bodyCalls === 1 ? 'texte' : `texte ${bodyCalls}`;
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
    case 'end':
      return 'fin';
  }
}
