import type { RuleGuideGroup } from './rule-guide.ts';

const CASE = 'content/cas/mon-cas.mdx';

export const SOURCE_GUIDES: RuleGuideGroup = {
  id: 'sources',
  title: 'Les sources',
  guides: [
    {
      rule: 'source-ids',
      title: "Une source que l'en-tête nomme et qui n'existe pas",
      meaning:
        "Après `source:` vient l'identifiant d'une source : celui d'une ligne `id` sous `sources`, ou le nom d'un fichier de `content/sources`.",
      remedy: "Corrigez l'identifiant, ou ajoutez la source à la liste de la page.",
      reason: 'Un fait sans source retrouvable ne se vérifie pas.',
      example: {
        file: CASE,
        wrong: "  - { date: 2001-09, evenement: L'association est créée, source: registe, forme: grappe }",
        right: "  - { date: 2001-09, evenement: L'association est créée, source: registre, forme: grappe }",
      },
    },
    {
      rule: 'uncited-sources',
      title: 'Une source qui ne sert nulle part',
      meaning: "Une source de la liste n'est appelée ni dans le texte, ni dans l'en-tête.",
      remedy: 'Appelez-la là où elle appuie un fait, ou retirez-la de la liste.',
      reason: 'La bibliographie ferait croire que la page repose sur un texte qui ne lui a rien apporté.',
      example: {
        file: 'content/repertoire.yaml',
        wrong: '    annee: inconnue\n    source: registre\nsources:\n  - id: annuaire',
        line: 4,
        right: '    annee: inconnue\n    source: annuaire\nsources:\n  - id: annuaire',
      },
    },
    {
      rule: 'citations',
      title: 'Un appel de source mal écrit',
      meaning:
        "Dans le texte, une source s'appelle par son identifiant, entre crochets, après une arobase : `[@mon-journal]`. Plusieurs se séparent par un point-virgule : `[@mon-journal; @registre]`.",
      remedy: 'Écrivez l’appel à la fin de la phrase, avant le point, sans page ni autre mot entre les crochets.',
      reason: "Mal écrit, l'appel resterait tel quel dans la page ou disparaîtrait, et le fait perdrait sa source.",
      example: {
        file: CASE,
        wrong: "L'école ferme en 2015 [registre].",
        right: "L'école ferme en 2015 [@registre].",
      },
    },
    {
      rule: 'unsourced',
      title: 'Un passage sans source',
      meaning: "Aucune source n'est appelée sous ce titre, ou dans cette page.",
      remedy:
        'Ajoutez la source après ce qui est affirmé. Si vous l’avez cherché en vain, dites-le avec le jour : « Cherché le 30 novembre 2026, sans rien trouver. »',
      reason: "L'atlas ne publie que ce qu'un lecteur peut vérifier.",
      example: {
        file: CASE,
        wrong: '## Ce que ça a donné\n\nLe stand a tenu trois éditions.',
        right: '## Ce que ça a donné\n\nLe stand a tenu trois éditions [@journal-2017].',
      },
    },
  ],
};
