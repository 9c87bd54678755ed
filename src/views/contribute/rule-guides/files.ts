import type { RuleGuideGroup } from './rule-guide.ts';

export const FILE_GUIDES: RuleGuideGroup = {
  id: 'fichier',
  title: 'Le fichier',
  guides: [
    {
      rule: 'entries',
      title: "Un fichier qui n'est pas à sa place",
      meaning:
        "Le dossier `content` ne contient que des fichiers de texte ordinaires, visibles, de moins de 500 ko. Un nom qui commence par un point ou un tiret bas est caché : il vient souvent de l'ordinateur ou du logiciel, pas de vous.",
      remedy:
        "Renommez le fichier s'il est à vous, retirez-le sinon. Un brouillon se garde ailleurs, ou dans la proposition.",
      reason: 'Ce que la vérification ne lit pas pourrait être publié sans que personne le relise.',
      example: { wrong: 'content/cas/.mon-cas.mdx', right: 'content/cas/mon-cas.mdx' },
    },
    {
      rule: 'file-names',
      title: 'Un nom de fichier qui ne fait pas une adresse',
      meaning:
        "Le nom du fichier devient l'adresse de la page : `content/cas/mon-cas.mdx` se lit à l'adresse `/cas/mon-cas/`. Il ne prend donc que des minuscules sans accent, des chiffres et des tirets.",
      remedy: 'Renommez le fichier : minuscules, sans accent, un tiret à la place de chaque espace.',
      reason:
        "Une adresse avec des espaces ou des accents se recopie mal, se coupe dans un message, et change d'un ordinateur à l'autre.",
      example: { wrong: 'content/cas/Grappe du Vimeu.mdx', right: 'content/cas/grappe-du-vimeu.mdx' },
    },
    {
      rule: 'characters',
      title: 'Un signe illisible ou invisible',
      meaning:
        "Le fichier contient un signe que l'on ne voit pas, ou une lettre perdue. Cela arrive quand on copie depuis un PDF ou un traitement de texte, ou quand le fichier n'est pas enregistré en UTF-8, la façon courante de coder les accents.",
      remedy: "Effacez le mot en entier et retapez-le. S'il y en a partout, enregistrez le fichier en UTF-8.",
      reason: 'Un signe invisible coupe un mot pour la recherche, et peut faire lire autre chose que ce qui est écrit.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: '    editeur: Le Journal de la vall\ufffde',
        right: '    editeur: Le Journal de la vallée',
      },
    },
    {
      rule: 'tool-words',
      title: 'Un mot réservé aux outils',
      meaning:
        'Certains mots encadrés de tirets bas servent aux logiciels qui construisent le site. Ils les remplacent partout où ils les rencontrent.',
      remedy: 'Retirez ce mot, ou écrivez-le sans ses tirets bas.',
      reason: 'Le site ne se construirait plus, ou la page montrerait autre chose que ce que vous avez écrit.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'Aucune source ne mesure __VITE_ASSET__ les ventes du stand.',
        right: 'Aucune source ne mesure les ventes du stand.',
      },
    },
    {
      rule: 'former-ids',
      title: 'Une adresse qui mène à deux pages',
      meaning:
        "Une page qui change de nom garde son ancienne adresse : elle est notée sous `anciens-ids`. Ici, cette adresse est celle d'une autre page, ou un groupement du répertoire est déjà un cas.",
      remedy: "Retirez l'ancien nom, ou le groupement, de l'un des deux endroits.",
      reason: 'Un lien déjà partagé, ou imprimé, doit mener à une page et à une seule.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'anciens-ids: [verriers]',
        right: 'anciens-ids: [tissages-du-vimeu]',
      },
    },
  ],
};
