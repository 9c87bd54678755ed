import type { EntryFault } from '../reading/content-file.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** Every entry of the content folder is a plain file of a reasonable size, in plain sight. */
export const entriesRule: Rule = {
  name: 'entries',
  scope: 'file',
  check: (file) => (file.fault === undefined ? [] : [problemAt(file, 0, FINDINGS[file.fault])]),
};

const FINDINGS: Readonly<Record<EntryFault, Finding>> = {
  hidden: {
    found: 'Le nom commence par un point ou un tiret bas : rien de ce qui est caché n’est lu',
    expected: 'des fichiers visibles, et « _modele » pour seul modèle d’un dossier',
    remedy: 'Renommez-le, ou gardez-le hors du dossier du contenu',
  },
  link: {
    found: 'C’est un lien vers un autre fichier',
    expected: 'un fichier ordinaire',
    remedy: 'Remplacez le lien par une copie du fichier',
  },
  folder: {
    found: 'C’est un dossier, sous un nom de fichier',
    expected: 'un fichier ordinaire',
    remedy: 'Retirez ce dossier',
  },
  special: {
    found: 'Ce n’est pas un fichier ordinaire',
    expected: 'un fichier de texte',
    remedy: 'Retirez-le',
  },
  'too-large': {
    found: 'Le fichier dépasse 500 ko',
    expected: 'un texte : les pages les plus longues en font le vingtième',
    remedy: 'Vérifiez que c’est le bon fichier, ou partagez-le en plusieurs',
  },
  'utf-16': {
    found: 'Le fichier est enregistré en UTF-16, que le Bloc-notes appelle « Unicode »',
    expected: 'un fichier en UTF-8',
    remedy: 'Rouvrez-le, choisissez « Enregistrer sous », et « UTF-8 » dans la liste « Encodage »',
  },
  'lone-returns': {
    found: 'Les lignes finissent par un signe que le site ne lit pas (CR seul)',
    expected: 'des fins de ligne d’aujourd’hui (LF, ou CRLF)',
    remedy: 'Dans votre éditeur, choisissez les fins de ligne « LF » ou « Unix », puis enregistrez',
  },
  unreadable: {
    found: 'Le fichier ne peut pas être lu',
    expected: 'un fichier dont le nom et les droits permettent la lecture',
    remedy: 'Vérifiez ses droits, ou donnez-lui un autre nom',
  },
};
