import type { RuleGuideGroup } from './rule-guide.ts';

export const FIGURE_GUIDES: RuleGuideGroup = {
  id: 'chiffres',
  title: 'Les chiffres et les dates',
  guides: [
    {
      rule: 'figures',
      title: 'Un chiffre qui se lirait de travers',
      meaning:
        "Un nombre s'écrit sans espace ni unité : `1350`, ou `12.5` avec un point pour la virgule. Ici le point sépare des milliers, le nombre est négatif, ou l'unité n'est pas celle de la mesure.",
      remedy: "Écrivez le nombre d'un seul tenant. L'unité a sa clé.",
      reason: 'Un point mal placé divise par mille : 1350 adhérents deviendraient 1,35.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: '      - { valeur: 1.350, annee: 2017, source: journal-2017, fiabilite: haute }',
        right: '      - { valeur: 1350, annee: 2017, source: journal-2017, fiabilite: haute }',
      },
    },
    {
      rule: 'told-figures',
      title: 'Le texte et son en-tête ne disent pas le même nombre',
      meaning:
        "Le texte donne un nombre d'après une source, et l'en-tête un autre d'après la même source : un zéro de trop ou de moins, ou une autre valeur de la même année.",
      remedy: 'Relisez la source, et corrigez celui des deux qui est faux. Si le texte compte autre chose, nommez-le.',
      reason: "Les cartes et les tableaux lisent l'en-tête, le lecteur lit le texte : il verrait deux vérités.",
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'Cent vingt sociétés, soit 120 entreprises, tiennent un stand en 2017 [@journal-2017].',
        right: 'Douze ateliers tiennent un stand commun en 2017 [@journal-2017].',
      },
    },
    {
      rule: 'dates',
      title: 'Une date impossible',
      meaning:
        'Ce qui a eu lieu porte une date passée, ce qui est à venir une date proche et le mot `prevu`, et la fin suit le début. Une date s’écrit `2024`, `2024-05` ou `2024-05-12`.',
      remedy: 'Corrigez la date : le plus souvent, deux chiffres sont échangés.',
      reason: 'Une date fausse déplace le cas dans les frises, et fait croire récente une page qui ne l’est pas.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'publie: 2062-11-21',
        right: 'publie: 2026-11-21',
      },
    },
  ],
};
