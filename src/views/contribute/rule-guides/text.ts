import type { RuleGuideGroup } from './rule-guide.ts';

const CASE = 'content/cas/mon-cas.mdx';

export const TEXT_GUIDES: RuleGuideGroup = {
  id: 'texte',
  title: 'Le texte et ses titres',
  guides: [
    {
      rule: 'headings',
      title: "Un titre qui n'est pas dans le plan",
      meaning:
        'Tous les cas ont les mêmes titres, dans le même ordre. Un titre est une ligne qui commence par deux dièses et une espace. Ici il manque, il est mal écrit, il revient deux fois ou rien ne le suit.',
      remedy: 'Recopiez le titre que le message propose.',
      reason: 'On compare deux cas en lisant la même section : elle doit porter le même nom.',
      example: { file: CASE, wrong: '##Ce qui a coincé', right: '## Ce qui a coincé' },
    },
    {
      rule: 'steps',
      title: 'Une étape qui ne commence pas comme les autres',
      meaning:
        'Sous « Si vous vouliez le faire », les étapes sont une liste numérotée. Chacune commence par l’un des cinq débuts convenus, en gras, toujours dans le même ordre.',
      remedy: 'Écrivez le début entre deux paires d’étoiles, `**Les partenaires.**`, puis votre phrase.',
      reason: "Qui veut se lancer lit d'un cas à l'autre la même étape.",
      example: {
        file: CASE,
        wrong: '## Si vous vouliez le faire\n\n1. Réunir trois ateliers [@registre].',
        line: 3,
        right: '## Si vous vouliez le faire\n\n1. **Les partenaires.** Réunir trois ateliers [@registre].',
      },
    },
    {
      rule: 'placeholders',
      title: 'Un texte du modèle, ou un mot qui ne dit rien',
      meaning:
        'Ce texte est celui du modèle à copier, ou un mot mis là pour passer : « oui », « à compléter », un point tout seul.',
      remedy:
        'Écrivez ce que vous savez à sa place. Une ligne facultative se retire ; une section dit « Pas encore cherché. ».',
      reason: 'Un champ laissé vide montre ce qui reste à chercher. Un champ mal rempli le cache.',
      example: { file: CASE, wrong: 'porteur: oui', right: "porteur: l'association des verriers" },
    },
    {
      rule: 'contact-details',
      title: 'Un téléphone ou une adresse électronique',
      meaning: 'Le texte contient un numéro de téléphone ou une adresse électronique.',
      remedy: "Retirez-le, ou renvoyez au site public de l'organisation.",
      reason: 'Ce sont des données personnelles : elles vieillissent, et attirent les messages dont personne ne veut.',
      example: {
        file: CASE,
        wrong: 'Aucune source ne mesure les ventes du stand. Appelez le 02 35 00 00 00.',
        right: 'Aucune source ne mesure les ventes du stand.',
      },
    },
  ],
};
