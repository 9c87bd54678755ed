import type { RuleGuideGroup } from './rule-guide.ts';

const CASE = 'content/cas/mon-cas.mdx';

export const PLACE_GUIDES: RuleGuideGroup = {
  id: 'lieux',
  title: 'Les lieux et les activités',
  guides: [
    {
      rule: 'place-codes',
      title: "Un code de département ou de région qui n'existe pas",
      meaning:
        'Un département s’écrit par son code, entre apostrophes : de 01 à 95, 2A, 2B, de 971 à 976. Une région, par son code Insee d’aujourd’hui.',
      remedy: 'Corrigez le code, ou retirez-le. Le message donne la liste des régions.',
      reason: "Sans code juste, le cas n'est sur aucune carte ni dans aucune page de région.",
      example: { file: CASE, wrong: "  departements: ['76', '99']", right: "  departements: ['76', '80']" },
    },
    {
      rule: 'communes',
      title: 'Une commune que son code ne désigne pas',
      meaning:
        'Une commune s’écrit par son code Insee, qui n’est pas son code postal. Ici le code est postal, ancien, ou celui d’une autre commune que celle qui est nommée.',
      remedy:
        'Recopiez le code que le message propose, avec le nom de la commune. Sinon, écrivez le nom seul : la vérification dira son code.',
      reason:
        'Un code postal sur cinq est aussi le code Insee d’une autre commune : le point serait ailleurs sur la carte.',
      example: {
        file: CASE,
        wrong: "  - commune: '76920'",
        right: "  - commune: '76005 Amfreville-la-Mi-Voie'",
      },
    },
    {
      rule: 'grouping-places',
      title: 'Un groupement hors de ses départements',
      meaning: "Dans le répertoire, la commune d'un groupement est dans un département que sa ligne ne nomme pas.",
      remedy: 'Ajoutez le département, ou corrigez la commune.',
      reason:
        'Le département dit où le groupement est listé, la commune où il est dessiné : les deux doivent s’accorder.',
      example: {
        file: 'content/repertoire.yaml',
        wrong: "    departements: ['80']\n    commune: '76101'",
        line: 2,
        right: "    departements: ['80']\n    commune: '80021'",
      },
    },
    {
      rule: 'coordinates',
      title: 'Un point loin de sa commune',
      meaning:
        'Les coordonnées vont dans cet ordre : latitude (de 41 à 51 en métropole), puis longitude. Ici le point est loin du département de la commune, ou il manque à une commune dont l’atlas ignore le point.',
      remedy: 'Mettez les deux nombres dans l’ordre, ou retirez `coordonnees` : le point de la commune suffit.',
      reason: 'Deux nombres échangés placent un atelier normand au large de la Somalie.',
      example: {
        file: CASE,
        wrong: "  - commune: '76101'\n    coordonnees: [1.625, 49.932]",
        line: 2,
        right: "  - commune: '76101'\n    coordonnees: [49.932, 1.625]",
      },
    },
    {
      rule: 'territory',
      title: 'Un territoire qui ne va pas avec ses lieux',
      meaning:
        'Le niveau du territoire (commune, bassin, département, région…) et la liste de ses départements se contredisent, ou un lieu est en dehors, ou le même lieu revient deux fois.',
      remedy:
        'Choisissez le niveau qui couvre tous les départements. Un lieu extérieur se marque `hors-territoire: true`.',
      reason:
        'La carte, les pages de région et les comptes lisent le territoire : ils diraient autre chose que le texte.',
      example: {
        file: CASE,
        wrong: "  niveau: departement\n  departements: ['76', '80']",
        right: "  niveau: bassin\n  departements: ['76', '80']",
      },
    },
    {
      rule: 'divisions',
      title: "Une activité qui n'est pas dans la nomenclature",
      meaning:
        "Un secteur s'écrit par sa division de la NAF rév. 2, la nomenclature d'activités de l'Insee : les deux premiers chiffres du code d'activité d'une entreprise, entre apostrophes.",
      remedy: 'Cherchez la division dans `content/referentiels/secteurs.yaml`.',
      reason: 'Le cas ne serait dans aucune page de secteur.',
      example: { file: CASE, wrong: "secteurs: ['34']", right: "secteurs: ['23']" },
    },
  ],
};
