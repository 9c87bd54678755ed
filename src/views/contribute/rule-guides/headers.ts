import type { RuleGuideGroup } from './rule-guide.ts';

export const HEADER_GUIDES: RuleGuideGroup = {
  id: 'en-tete',
  title: "L'en-tête",
  guides: [
    {
      rule: 'front-matter',
      title: "Une ligne de l'en-tête qui ne se lit pas",
      meaning:
        "L'en-tête est la partie entre les deux lignes de tirets `---`. Chaque ligne y est une clé, deux-points, une espace, puis la valeur. Deux-points, une apostrophe ou un dièse dans un texte le coupent, sauf entre guillemets droits.",
      remedy: 'Mettez tout le texte entre guillemets doubles droits : `"…"`.',
      reason: "Ce qui suit une ligne mal lue n'est plus lu du tout : une date ou une source disparaîtrait de la page.",
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: '    titre: Bresle : douze ateliers à Dubaï',
        right: '    titre: "Bresle : douze ateliers à Dubaï"',
      },
    },
    {
      rule: 'schema',
      title: "Une clé ou une valeur qui n'est pas attendue",
      meaning:
        "Chaque clé attend une sorte de valeur : un texte d'une certaine longueur, un nombre, une date, un mot pris dans une liste. Ici la clé n'existe pas, manque, ou sa valeur est d'une autre sorte.",
      remedy: "Écrivez ce que le message propose. La page « Les champs » dit de chaque clé ce qu'on y met.",
      reason: 'Les cas se comparent, se trient et se cherchent parce que tous disent la même chose de la même façon.',
      example: { file: 'content/cas/mon-cas.mdx', wrong: 'statut: en activité', right: 'statut: actif' },
    },
    {
      rule: 'plain-text',
      title: "Une mise en forme dans l'en-tête",
      meaning:
        "Les textes de l'en-tête s'affichent tels quels : ni gras, ni lien, ni appel de source, ni guillemets courbes autour du texte.",
      remedy: 'Gardez les mots, retirez les signes. Une source se nomme dans la clé `source`, à côté.',
      reason:
        'Les étoiles et les crochets resteraient visibles dans la page, les cartes et les résultats de recherche.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'accroche: Douze ateliers **partagent** un commercial et un stand de salon.',
        right: 'accroche: Douze ateliers partagent un commercial et un stand de salon.',
      },
    },
    {
      rule: 'comments',
      title: 'Un texte coupé par un dièse',
      meaning: "Dans l'en-tête, un dièse après une espace ouvre une remarque : tout ce qui le suit est ignoré.",
      remedy: 'Mettez le texte entre guillemets doubles droits. Une vraie remarque va sur une ligne à elle, au-dessus.',
      reason: "La fin de la phrase ne serait sur aucune page, et personne ne s'en apercevrait.",
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: '    role: plateforme #relocalisation',
        right: '    role: "plateforme #relocalisation"',
      },
    },
    {
      rule: 'same-reading',
      title: 'Une valeur qui se lit de deux façons',
      meaning:
        "Certaines valeurs sans guillemets sont prises pour un nombre ou une date par un logiciel, et pour un texte par un autre : une date suivie d'une heure, par exemple.",
      remedy: 'Mettez la valeur entre guillemets doubles droits.',
      reason: 'La vérification doit lire exactement ce que le site publiera.',
      example: {
        file: 'content/cas/mon-cas.mdx',
        wrong: 'titre: 2020-01-01 10:00:00',
        right: 'titre: "2020-01-01 10:00:00"',
      },
    },
  ],
};
