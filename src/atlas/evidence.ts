import type { SourceNature } from '../schema/labels.ts';
import { findIssuer, type Source } from './source.ts';

/** How well a case is attested, strongest first. */
export const EVIDENCE_LEVELS = ['etude', 'officiel', 'presse', 'auto-declare'] as const;

export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

const INDEPENDENT: ReadonlySet<SourceNature> = new Set(['presse', 'blog', 'livre', 'encyclopedie']);

/** Derived from the natures of the cited sources alone: research, else official, else two independent issuers, else self-declared. */
export function findEvidenceLevel(sources: readonly Source[]): EvidenceLevel {
  const natures = new Set(sources.map(({ nature }) => nature));
  if (natures.has('recherche')) return 'etude';
  if (natures.has('officiel')) return 'officiel';
  const issuers = new Set(sources.filter(({ nature }) => INDEPENDENT.has(nature)).map(findIssuer));
  return issuers.size >= 2 ? 'presse' : 'auto-declare';
}
