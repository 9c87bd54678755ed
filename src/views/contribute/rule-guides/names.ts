import type { RuleGuideGroup } from './rule-guide.ts';

export const NAME_GUIDES: RuleGuideGroup = {
  id: 'noms',
  title: 'Les noms et les renvois',
  guides: [
    {
      rule: 'duplicates',
      title: 'La même chose deux fois dans un fichier',
      meaning:
        'Un identifiant est le nom court qui désigne un chiffre, une source ou un élément de liste. Ici il sert deux fois, ou la même valeur revient dans une liste.',
      remedy: 'Retirez celui qui est de trop, ou donnez-lui un autre identifiant.',
      reason: 'Quand le texte nomme une source ou un chiffre, il faut savoir lequel.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'objectifs: [exporter, exporter]',
        right: 'objectifs: [exporter, former]',
      },
    },
    {
      rule: 'same-names',
      title: 'Deux pages pour la même chose',
      meaning:
        "Deux fichiers portent le même titre, le même nom d'organisation ou la même adresse de source, aux accents et aux majuscules près.",
      remedy: "Réunissez les deux fichiers. S'il s'agit de deux choses, distinguez leurs noms : un lieu, une année.",
      reason: 'Le lecteur qui trouve une page croit avoir tout lu ; la moitié serait dans une autre.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'titre: Les tisserands du Vimeu',
        right: 'titre: Les verriers de la Bresle',
      },
    },
    {
      rule: 'cut-items',
      title: 'Un nom ou une phrase coupés par une virgule',
      meaning:
        'Entre crochets, une virgule sépare deux éléments. Ici elle fait partie du texte : ce qui la suit serait un auteur, ou une question, à part.',
      remedy:
        'Mettez un élément par ligne, chacun après un tiret ; ou le texte entier entre guillemets doubles droits.',
      reason: "La page remercierait une personne qui n'existe pas.",
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'auteurs: [Jeanne, chargée de développement]',
        right: 'auteurs:\n  - Jeanne, chargée de développement',
      },
    },
    {
      rule: 'references',
      title: "Un renvoi vers ce qui n'existe pas",
      meaning:
        "Une forme, un objectif, une pratique ou un autre cas se désigne par son identifiant : le nom de son fichier, sans l'extension, ou l'`id` de sa liste. Aucun ne s'écrit comme ici.",
      remedy: 'Prenez le mot que le message propose, ou cherchez-le dans le dossier que le message nomme.',
      reason: "Le cas n'apparaîtrait dans aucune liste, et le lien ne mènerait nulle part.",
      example: { file: 'content/cas/mon-cas.mdx', wrong: 'forme: grape', right: 'forme: grappe' },
    },
    {
      rule: 'questions',
      title: 'Une question de la recherche mal tournée',
      meaning:
        "Le fichier `content/referentiels/reponses.yaml` dit à quelles questions la recherche répond, et par quelle page. Ici une tournure n'a pas le mot dont sa réponse a besoin, est écrite deux fois, ou mène à une page qui n'existe pas.",
      remedy: 'Corrigez la tournure ou la page comme le dit le message.',
      reason: 'Qui pose cette question recevrait une réponse vide, ou celle d’une autre.',
      example: {
        file: 'content/referentiels/reponses.yaml',
        wrong: '- { id: cout, questions: [combien ça coûte, cotisation], pages: [/cout/] }',
        right: '- { id: cout, questions: [combien ça coûte, cotisation], pages: [/couts/] }',
      },
    },
  ],
};
