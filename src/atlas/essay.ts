import type { EssayEntry } from '../schema/essay.ts';
import type { PictureFinding } from '../schema/labels.ts';
import type { Dated } from './entities.ts';
import { readFigure, type Figure } from './figure.ts';
import { readLocalSource, type Source } from './source.ts';

/** The large picture of an essay. */
export interface EssayPicture {
  readonly question: string;
  readonly finding: PictureFinding;
  /** Ids of measures whose figures, in every case, join those of the essay. */
  readonly measures: readonly string[];
}

export interface Essay extends Dated {
  readonly id: string;
  readonly title: string;
  readonly tagline: string;
  readonly objective?: string | undefined;
  readonly cases: readonly string[];
  readonly picture?: EssayPicture | undefined;
  readonly figures: readonly Figure[];
  readonly localSources: readonly Source[];
  readonly body: string;
}

export function readEssay(id: string, entry: EssayEntry, body: string): Essay {
  return {
    id,
    title: entry.titre,
    tagline: entry.accroche,
    objective: entry.objectif,
    cases: entry.cas,
    picture: entry.image && {
      question: entry.image.question,
      finding: entry.image.constat,
      measures: entry.image.mesures,
    },
    figures: entry.chiffres.map(readFigure),
    localSources: entry.sources.map((source) => readLocalSource(id, source)),
    published: entry.publie,
    verified: entry.verifie,
    body,
  };
}
