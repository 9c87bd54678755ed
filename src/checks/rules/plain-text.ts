import { problemAt, type Rule } from './rule.ts';

/** Texts of the front matter and of the data files are printed as they are: marks would show. */
export const plainTextRule: Rule = {
  name: 'plain-text',
  scope: 'file',
  check: (file) => {
    if (file.collection === undefined) return [];
    return file.frontMatter.scalars.flatMap(({ path, value, offset }) => {
      if (typeof value !== 'string' || OWN_RULES.has(String(path.at(-1)))) return [];
      const mark = MARKS.find(({ pattern }) => pattern.test(value));
      if (mark === undefined) return [];
      const { found, remedy } = mark;
      return [
        problemAt(file, offset, {
          found: `« ${path.findLast((part) => typeof part === 'string') ?? value.slice(0, 40)} » contient ${found}`,
          expected: 'un texte simple : l’en-tête ne connaît ni mise en forme, ni appel de source',
          remedy,
        }),
      ];
    });
  },
};

const OWN_RULES: ReadonlySet<string> = new Set(['url', 'site', 'archive', 'commune']);

const MARKS = [
  {
    pattern: /^[“”„][^“”„]*[“”„]$|^[‘’][^‘’]*[‘’]$/,
    found: 'des guillemets courbes qui resteraient dans la page',
    remedy: 'Retirez-les : les guillemets de l’en-tête sont droits, et la plupart des textes s’en passent',
  },
  {
    pattern: /\[\s*@[\w-]/,
    found: 'un appel de source',
    remedy: 'Citez la source dans le texte de la page, ou avec la clé « source » quand elle existe',
  },
  { pattern: /\[[^\]]{0,300}\]\([^)]{0,300}\)/, found: 'un lien', remedy: 'Gardez les mots, retirez l’adresse' },
  {
    pattern: /(?<!\p{L})(?:https?:\/\/|www\.)\S/iu,
    found: 'une adresse',
    remedy: 'Gardez les mots, retirez l’adresse : elle a sa place sous « url » d’une source, ou « site »',
  },
  {
    pattern: /\*\*|__|\*[^*\s][^*]*\*|`|(?<!\w)_[^_\s][^_]*_(?!\w)/,
    found: 'une mise en forme (*, _ ou `)',
    remedy: 'Retirez ces signes',
  },
  { pattern: /<\/?[a-z][^<>]*>|<!--/i, found: 'une balise', remedy: 'Retirez la balise, gardez les mots' },
  { pattern: /&(?:[a-z]+|#\d+);/i, found: 'un code de caractère (&…;)', remedy: 'Tapez le caractère lui-même' },
] as const;
