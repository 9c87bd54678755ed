import { typeset } from '../../language/typography.ts';

/** What a search could not read: everything, the texts of pages, or a part of them. */
export type SearchFault = 'all' | 'texts' | 'part';

const SENTENCES: Readonly<Record<SearchFault, { readonly online: string; readonly offline: string }>> = {
  all: {
    online: 'La recherche n’a pas pu se charger. Rechargez la page ou parcourez la liste des cas.',
    offline: 'La recherche n’a pas pu se charger : vous êtes hors connexion. Elle reprendra avec la connexion.',
  },
  texts: {
    online:
      'La recherche dans les textes n’a pas pu se charger : seuls les titres sont cherchés. Rechargez la page pour chercher partout.',
    offline:
      'Vous êtes hors connexion : seuls les titres sont cherchés. La recherche dans les textes reprendra avec la connexion.',
  },
  part: {
    online:
      'Une partie des textes n’a pas pu se charger : il manque peut-être des résultats. Rechargez la page pour chercher partout.',
    offline: 'Vous êtes hors connexion : il manque peut-être des résultats. La recherche reprendra avec la connexion.',
  },
};

/** What is missing and what to do, in one breath. `isOnline`: as far as the browser knows. */
export function describeFault(fault: SearchFault, { isOnline }: { readonly isOnline: boolean }): string {
  const { online, offline } = SENTENCES[fault];
  return typeset(isOnline ? online : offline);
}
