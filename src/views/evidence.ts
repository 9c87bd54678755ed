import { findEvidenceLevel, type EvidenceLevel } from '../atlas/evidence.ts';
import { findIssuer, type Source } from '../atlas/source.ts';
import { formatCount, formatDate } from './format.ts';

/** What each level means, as a reader sees it. */
export const EVIDENCE_LABELS: Readonly<Record<EvidenceLevel, { readonly name: string; readonly meaning: string }>> = {
  etude: { name: 'Étude', meaning: 'au moins un travail de recherche est cité' },
  officiel: { name: 'Officiel', meaning: 'au moins un document officiel est cité, aucun travail de recherche' },
  presse: { name: 'Presse', meaning: 'au moins deux éditeurs indépendants en parlent' },
  'auto-declare': { name: 'Auto-déclaré', meaning: 'presque tout vient des acteurs eux-mêmes' },
};

/** « Niveau de preuve : étude (…). 34 sources de 21 émetteurs. » */
export function describeEvidence(sources: readonly Source[]): string {
  const { name, meaning } = EVIDENCE_LABELS[findEvidenceLevel(sources)];
  const issuers = new Set(sources.map(findIssuer)).size;
  const counts = `${formatCount(sources.length, 'source')} de ${formatCount(issuers, 'émetteur')}`;
  const consulted = sources
    .map((source) => source.consulted)
    .sort()
    .at(-1);
  const reading =
    consulted === undefined
      ? ''
      : ` Sauf mention contraire, chacune a été lue en extrait, la dernière le ${formatDate(consulted)}.`;
  return `Niveau de preuve\u00a0: ${name.toLocaleLowerCase('fr')} (${meaning}). ${counts}.${reading}`;
}
