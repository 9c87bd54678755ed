import { problemAt, type Rule } from './rule.ts';

/** Files are UTF-8 and hold no invisible sign that another reader would refuse. */
export const charactersRule: Rule = {
  name: 'characters',
  scope: 'file',
  check: (file) => {
    const found = file.text.search(SIGNS);
    if (found < 0) return [];
    const isDamaged = file.text.charAt(found) === '\uFFFD';
    return [
      problemAt(file, found, {
        found: isDamaged
          ? 'Une lettre est illisible : le fichier n’est pas enregistré en UTF-8'
          : 'Un signe invisible se cache ici',
        expected: 'un texte en UTF-8, sans signe invisible',
        remedy: isDamaged
          ? 'Enregistrez le fichier en UTF-8 et retapez la lettre'
          : 'Effacez ce signe et retapez le mot',
      }),
    ];
  },
};

const SIGNS = /\uFFFD|(?![\t\r\n])\p{Cc}/u;
