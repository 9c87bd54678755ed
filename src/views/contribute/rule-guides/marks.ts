import type { RuleGuideGroup } from './rule-guide.ts';

const CASE = 'content/cas/mon-cas.mdx';

export const MARK_GUIDES: RuleGuideGroup = {
  id: 'signes',
  title: 'Les signes, les balises et les liens',
  guides: [
    {
      rule: 'body',
      title: 'Un texte qui ne se lit pas',
      meaning:
        'Les signes `<`, `{` et `}` ouvrent des commandes. Dans une phrase, ils empêchent de lire toute la page. Une balise ouverte doit aussi être refermée.',
      remedy: 'Écrivez « moins de », mettez des parenthèses, ou refermez la balise comme le dit le message.',
      reason: 'La page ne pourrait pas être construite, et le site entier attendrait.',
      example: {
        file: CASE,
        wrong: 'Aucune source ne mesure <3 % des ventes.',
        right: 'Aucune source ne mesure moins de 3 % des ventes.',
      },
    },
    {
      rule: 'components',
      title: 'Une balise que l’atlas ne connaît pas',
      meaning:
        'Le texte n\'accepte que trois balises : `<Chiffre id="…" />` reprend un chiffre de l\'en-tête, `<Encart titre="…">` met une note en marge, `<Citation source="…">` cite quelqu\'un. Ici le nom ou ce qu\'il désigne n\'existe pas.',
      remedy: 'Recopiez ce que le message propose. Pour du gras, écrivez `**les mots**`.',
      reason: 'Une autre balise pourrait changer la page de tous, ou y faire entrer un programme.',
      example: {
        file: CASE,
        wrong: 'Ils sont <Chiffre id="adherent" />.',
        right: 'Ils sont <Chiffre id="adherents" />.',
      },
    },
    {
      rule: 'markup',
      title: 'Autre chose que du texte',
      meaning:
        'Le texte contient une image, une note de bas de page, une case à cocher, des mots barrés, ou une ligne qui ressemble à un programme.',
      remedy: 'Dites-le en une phrase. Une remarque pour les relecteurs s’écrit `{/* ainsi */}`.',
      reason: 'Une page doit se lire partout de la même façon, à l’écran, imprimée ou à voix haute, et sans danger.',
      example: {
        file: CASE,
        wrong: '![Le stand à Dubaï](stand.jpg)\n\nLe stand a tenu trois éditions [@journal-2017].',
        right: 'Le stand a tenu trois éditions [@journal-2017].',
      },
    },
    {
      rule: 'links',
      title: 'Un lien qui ne mène nulle part',
      meaning:
        "Un lien vers l'atlas commence et finit par une barre : `/cas/glass-vallee/`. Un lien vers un autre site commence par `https://`.",
      remedy: 'Prenez l’adresse que le message propose, ou copiez-la de la barre du navigateur.',
      reason: 'Un lien mort fait perdre au lecteur la page, et la confiance.',
      example: {
        file: CASE,
        wrong: 'Voir aussi [les tisserands](/cas/tisserand/).',
        right: 'Voir aussi [les tisserands](/cas/tisserands/).',
      },
    },
    {
      rule: 'addresses',
      title: 'Une adresse qui suit le lecteur, ou que lui seul peut ouvrir',
      meaning:
        'L’adresse contient une espace, un mot de passe, une marque de suivi (`utm_source`…), ou passe par un moteur de recherche.',
      remedy: 'Gardez l’adresse du texte lui-même. Le message l’a déjà nettoyée.',
      reason: 'Le lecteur doit arriver sur la source, sans être suivi ni arrêté en chemin.',
      example: {
        file: CASE,
        wrong: '    url: https://journal.example.org/bresle?utm_source=lettre',
        right: '    url: https://journal.example.org/bresle',
      },
    },
  ],
};
