import { FACETS, type Query } from '../../atlas/query.ts';
import { typeset } from '../../language/typography.ts';
import { readQuerySyntax } from '../../search/query-syntax.ts';
import { formatCount, spellNumber } from '../format.ts';

/** What is said where no case is found. */
export interface Emptiness {
  readonly title: string;
  readonly lead: string;
  /** Facets alone are asked: only then does the atlas know that nobody has documented it. */
  readonly isUndocumented: boolean;
}

/** `found`: cases that the words find without the facets. */
export function describeEmptiness(query: Query, found: number): Emptiness {
  const facets = FACETS.filter((facet) => query.facets[facet].length > 0).length;
  if (query.text === '') {
    return {
      title:
        facets <= 1 ? 'Aucun cas ne répond à ce critère' : `Aucun cas ne réunit ces ${spellNumber(facets)} critères`,
      lead: typeset("L'atlas ne dit pas que rien n'existe : il dit que personne ne l'a encore documenté."),
      isUndocumented: true,
    };
  }
  const { these, none, advice } = findWords(query.text);
  if (facets === 0 || found === 0) return { title: none, lead: typeset(advice), isUndocumented: false };
  return {
    title: `Aucun cas ne réunit ${these} et ${facets === 1 ? 'ce filtre' : 'ces filtres'}`,
    lead: typeset(`La recherche seule mène à ${formatCount(found, 'cas', 'cas')}.`),
    isUndocumented: false,
  };
}

function findWords(text: string) {
  return WORDS[Math.min(readQuerySyntax(text).words.length, 2)] ?? WORDS[2];
}

/** By number of words that can be looked for: none, one, several. */
const WORDS = [
  { these: 'ces signes', none: 'Aucun cas ne porte ces signes', advice: 'Écrivez un mot.' },
  {
    these: 'ce mot',
    none: 'Aucun cas ne porte ce mot',
    advice: "Cela ne dit pas que rien n'existe : essayez un autre mot.",
  },
  {
    these: 'ces mots',
    none: 'Aucun cas ne réunit ces mots',
    advice: "Aucune page de cas ne les porte tous ensemble. Cela ne dit pas que rien n'existe : essayez-en moins.",
  },
] as const;
