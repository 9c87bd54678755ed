import type { SourceNature } from '../schema/labels.ts';
import { findIssuer, type Source } from './source.ts';

/** How well a case is attested, strongest first. */
export const EVIDENCE_LEVELS = ['etude', 'officiel', 'presse', 'melange', 'auto-declare'] as const;

export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** A source and how many times its page calls it. */
export interface Called {
  readonly source: Source;
  readonly calls: readonly unknown[];
}

const INDEPENDENT: ReadonlySet<SourceNature> = new Set(['presse', 'blog', 'livre', 'encyclopedie']);
/** Shares of the calls from which a nature weighs. */
const LEAST_STUDY = 0.15;
const LEAST_OFFICIAL = 0.15;
const LEAST_PRESS = 0.4;
const MOST_OWN = 0.5;

/** The share of the calls of a page that goes to each nature of source, from 0 to 1; natures it does not call are left out. */
export function shareNatures(called: readonly Called[]): ReadonlyMap<SourceNature, number> {
  const total = called.reduce((sum, { calls }) => sum + calls.length, 0);
  const shares = new Map<SourceNature, number>();
  for (const { source, calls } of called)
    shares.set(source.nature, (shares.get(source.nature) ?? 0) + calls.length / total);
  return shares;
}

/**
 * By weight, not by presence: self-declared when half of the calls go to the actors themselves; else research, else official
 * documents from 15 % of the calls; else the press from 40 %, with two issuers; else mixed.
 */
export function findEvidenceLevel(called: readonly Called[]): EvidenceLevel {
  const shares = shareNatures(called);
  const shareOf = (nature: SourceNature) => shares.get(nature) ?? 0;
  if (shareOf('acteur') >= MOST_OWN) return 'auto-declare';
  if (shareOf('recherche') >= LEAST_STUDY) return 'etude';
  if (shareOf('officiel') >= LEAST_OFFICIAL) return 'officiel';
  const press = [...INDEPENDENT].reduce((sum, nature) => sum + shareOf(nature), 0);
  const issuers = new Set(
    called.filter(({ source }) => INDEPENDENT.has(source.nature)).map(({ source }) => findIssuer(source)),
  );
  return press >= LEAST_PRESS && issuers.size >= 2 ? 'presse' : 'melange';
}
