import { findEvidenceLevel, shareNatures, type Called, type EvidenceLevel } from '../atlas/evidence.ts';
import { findIssuer } from '../atlas/source.ts';
import { SOURCE_NATURES, type SourceNature } from '../schema/labels.ts';
import { formatCount, formatDate, formatNumber } from './format.ts';

/** What each level means, as a reader sees it. */
export const EVIDENCE_LABELS: Readonly<Record<EvidenceLevel, { readonly name: string; readonly meaning: string }>> = {
  etude: { name: 'Étude', meaning: 'au moins 15\u00a0% des appels vont à des travaux de recherche' },
  officiel: { name: 'Officiel', meaning: 'au moins 15\u00a0% des appels vont à des documents officiels' },
  presse: { name: 'Presse', meaning: 'au moins deux éditeurs indépendants, et 40\u00a0% des appels' },
  melange: { name: 'Sources mêlées', meaning: 'aucune nature de source ne l’emporte' },
  'auto-declare': { name: 'Auto-déclaré', meaning: 'la moitié des appels au moins va aux acteurs eux-mêmes' },
};

/** « Niveau de preuve : étude (…). 34 sources de 21 émetteurs. » */
export function describeEvidence(called: readonly Called[]): string {
  const { name, meaning } = EVIDENCE_LABELS[findEvidenceLevel(called)];
  const issuers = new Set(called.map(({ source }) => findIssuer(source))).size;
  const counts = `${formatCount(called.length, 'source')} de ${formatCount(issuers, 'émetteur')}`;
  const consulted = called
    .map(({ source }) => source.consulted)
    .sort()
    .at(-1);
  const reading =
    consulted === undefined
      ? ''
      : ` Sauf mention contraire, chacune a été lue en extrait, la dernière le ${formatDate(consulted)}.`;
  return `Niveau de preuve\u00a0: ${name.toLocaleLowerCase('fr')} (${meaning}). ${counts}.${reading}`;
}

/** Always named, even at zero: what is missing shows. */
const ALWAYS: readonly SourceNature[] = ['recherche', 'officiel'];

/** The shares of the calls by nature of source, the largest first: « presse 68 % ». */
export function describeShares(called: readonly Called[]) {
  const shares = new Map([...ALWAYS.map((nature) => [nature, 0] as const), ...shareNatures(called)]);
  return [...shares]
    .sort(([, one], [, other]) => other - one)
    .map(([nature, share]) => ({
      nature,
      share,
      label: `${SOURCE_NATURES[nature].toLocaleLowerCase('fr')} ${formatNumber(Math.round(share * 100))}\u00a0%`,
    }));
}

export type NatureShare = ReturnType<typeof describeShares>[number];
