import { isContent, readCaseId } from './git-content.ts';
import type { Proposal } from './proposal.ts';

/** What a reviewer looks at, by what a proposal does. */
const POINTS: readonly { readonly holds: (proposal: Proposal) => boolean; readonly points: readonly string[] }[] = [
  {
    holds: ({ changes }) => changes.some(({ path, kind }) => readCaseId(path) !== undefined && kind === 'added'),
    points: [
      'Le groupement n’est pas déjà un cas sous un autre nom ; s’il était au répertoire, il en est retiré.',
      'Une recherche d’échec a été faite par son nom : amende, liquidation, rapport, évaluation.',
    ],
  },
  {
    holds: ({ changes }) => changes.some(({ path, kind }) => readCaseId(path) !== undefined && kind !== 'removed'),
    points: [
      'Chaque phrase changée se lit dans la source qu’elle appelle.',
      'Chaque chiffre a l’année et le périmètre que donne sa source.',
      'Les phrases ne sont pas recopiées ; les citations sont courtes, entre guillemets.',
      'Les personnes nommées le sont dans un rôle public, avec son année.',
      'L’auteur a dit son lien avec les organisations citées, s’il en a un.',
    ],
  },
  {
    holds: ({ before, after }) => [...after].some(([id, { answers }]) => answers < (before.get(id)?.answers ?? 0)),
    points: ['Une fiche répond à moins de questions qu’avant : la raison est donnée.'],
  },
  {
    holds: ({ before, after }) =>
      [...after].some(([id, { evidence }]) => evidence === 'auto-declare' && before.get(id)?.evidence !== evidence),
    points: ['Une fiche repose pour moitié sur les acteurs eux-mêmes : d’autres sources ont été cherchées.'],
  },
  {
    holds: ({ changes }) => changes.some((change) => isContent(change) && change.kind === 'removed'),
    points: ['L’adresse d’une fiche retirée ou renommée mène encore quelque part (`anciens-ids`, `anciens-cas`).'],
  },
  {
    holds: ({ changes }) => changes.some((change) => !isContent(change)),
    points: [
      'Un test échoue sans le changement du code et passe avec lui.',
      'Les pages touchées ont été regardées, en clair et en sombre.',
    ],
  },
];

export function listReviewPoints(proposal: Proposal): readonly string[] {
  return POINTS.flatMap(({ holds, points }) => (holds(proposal) ? points : []));
}
