import { BODY_COMPONENTS } from '../../schema/collections.ts';
import type { Finding } from '../problem.ts';

/** HTML that someone wrote in a text, and what to write instead. */
export function describeHtmlTag(name: string): Finding {
  const component = COMPONENTS.find((known) => known.toLowerCase() === name.toLowerCase());
  if (component !== undefined) {
    return {
      found: `« <${name}> » n’est pas un composant de l’atlas`,
      expected: `du texte, ou un de ces composants : ${COMPONENTS.join(', ')}`,
      remedy: `Mettez sa majuscule : <${component}`,
    };
  }
  return {
    found: `« <${name}> » est une balise HTML`,
    expected: `du texte, ou un de ces composants : ${COMPONENTS.join(', ')}`,
    remedy: REPLACEMENTS.get(name) ?? 'Retirez la balise',
  };
}

const COMPONENTS = Object.keys(BODY_COMPONENTS);

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ['a', 'Écrivez [les mots du lien](adresse)'],
  ['b', 'Écrivez **les mots**'],
  ['strong', 'Écrivez **les mots**'],
  ['i', 'Écrivez *les mots*'],
  ['em', 'Écrivez *les mots*'],
  ['br', 'Laissez une ligne vide pour changer de paragraphe'],
  ['p', 'Laissez une ligne vide pour changer de paragraphe'],
  ['ul', 'Commencez chaque ligne de la liste par un tiret et une espace'],
  ['ol', 'Commencez chaque ligne de la liste par 1. et une espace'],
  ['li', 'Commencez chaque ligne de la liste par un tiret et une espace'],
  ['h2', 'Écrivez ## puis le titre'],
  ['h3', 'Écrivez ### puis le titre'],
  ['blockquote', 'Écrivez <Citation source="…">'],
  ['aside', 'Écrivez <Encart titre="…">'],
  ['img', 'Retirez-la : cette version de l’atlas ne montre pas d’images'],
]);
