import { formatCount } from '../format.ts';
import type { CompareColumn } from './compared.ts';

/** « 8 réponses sur 12, 3 inconnues, 1 pas encore cherchée ». */
export function countAnswered({
  answered,
  searched,
  missing,
}: Pick<CompareColumn, 'answered' | 'searched' | 'missing'>): string {
  const parts = [
    `${formatCount(answered, 'réponse')} sur ${answered + searched + missing}`,
    searched > 0 && formatCount(searched, 'inconnue'),
    missing > 0 && formatCount(missing, 'pas encore cherchée', 'pas encore cherchées'),
  ];
  return parts.filter((part) => part !== false).join(', ');
}
