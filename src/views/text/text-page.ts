import type { Atlas } from '../../atlas/atlas.ts';
import { numberPageSources } from '../../atlas/bibliography.ts';
import {
  buildActorApparatus,
  buildFormApparatus,
  buildPracticeApparatus,
  buildTextApparatus,
  type Apparatus,
} from '../../atlas/calls.ts';
import type { Actor, CooperationForm, Practice, Programme } from '../../atlas/entities.ts';
import type { Essay } from '../../atlas/essay.ts';
import type { Figure } from '../../atlas/figure.ts';
import type { Source } from '../../atlas/source.ts';
import { readRanges } from '../../atlas/statistics.ts';
import { describeFigure, listObservations, quoteFigure, type FigureContext } from '../figures.ts';
import { formatDate } from '../format.ts';
import { describeNumberedSources } from '../sources/sources.ts';

/** What has a page of text of its own. */
type TextEntry = CooperationForm | Practice | Programme | Essay | Actor;

/** What every page with a text and sources prints around its text. */
export function buildTextPage(entry: TextEntry, atlas: Atlas) {
  const apparatus = buildApparatus(entry);
  const figures: readonly Figure[] = 'figures' in entry ? entry.figures : [];
  const context: FigureContext = { numbers: apparatus.numbers, rangeOf: readRanges(entry, atlas) };
  return {
    context: {
      numbers: apparatus.numbers,
      figures: new Map(figures.map((figure) => [figure.id, quoteFigure(figure, context)])),
    },
    sources: describeNumberedSources(
      numberPageSources(apparatus, entry.localSources satisfies readonly Source[], atlas),
    ),
    figures: figures.map((figure) => describeFigure(figure, context)),
    observations: figures.map((figure) => listObservations(figure, context)),
    verification:
      entry.verified === undefined
        ? 'Page pas encore comparée aux sources.'
        : `Comparée aux sources (extraits) le ${formatDate(entry.verified)}.`,
  };
}

export type TextPage = ReturnType<typeof buildTextPage>;

function buildApparatus(entry: TextEntry): Apparatus {
  if ('statements' in entry) return buildActorApparatus(entry);
  if ('figures' in entry) return buildTextApparatus(entry);
  return 'family' in entry ? buildPracticeApparatus(entry) : buildFormApparatus(entry);
}
