import { foldPlaceName } from '../../language/fold.ts';
import type { CollectionName, ContentFile } from '../reading/content-file.ts';
import type { Corpus } from '../corpus.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** Two pages do not bear one name, nor two sources one address: a thing has one file. */
export const sameNamesRule: Rule = {
  name: 'same-names',
  scope: 'corpus',
  check: (corpus) => KEYS.flatMap((key) => checkCollection(corpus, key)),
};

interface NameKey {
  readonly collection: CollectionName;
  /** Lines at the top level, read without the rest: all the pages together would take as long as the other checks. */
  readonly line: RegExp;
  readonly fold: (text: string) => string;
  readonly what: string;
}

const KEYS: readonly NameKey[] = [
  { collection: 'cas', line: /^titre:(.*)$/gm, fold: foldPlaceName, what: 'Le titre' },
  { collection: 'dossiers', line: /^titre:(.*)$/gm, fold: foldPlaceName, what: 'Le titre' },
  { collection: 'acteurs', line: /^(?:nom|alias):(.*)$/gm, fold: foldPlaceName, what: 'Le nom' },
  { collection: 'sources', line: /^url:(.*)$/gm, fold: foldAddress, what: 'L’adresse' },
];

function checkCollection(corpus: Corpus, key: NameKey): readonly RuleProblem[] {
  const owners = new Map<string, ContentFile>();
  return corpus.filesOf(key.collection).flatMap((file) =>
    listNames(file, key).flatMap(({ name, offset }) => {
      const folded = key.fold(name);
      const owner = owners.get(folded) ?? file;
      owners.set(folded, owner);
      if (owner === file || folded === '') return [];
      return [
        problemAt(file, offset, {
          found: `${key.what} « ${name} » est déjà dans content/${owner.path}`,
          expected: 'un seul fichier par chose nommée',
          remedy: 'Réunissez les deux fichiers, ou distinguez-les',
        }),
      ];
    }),
  );
}

function listNames(file: ContentFile, { line }: NameKey) {
  return [...file.text.matchAll(line)].flatMap((match) => {
    const [line = '', value = ''] = match;
    const start = match.index + line.length - value.length;
    // Several names stand between brackets; a title holds commas of its own.
    const items = value.trimStart().startsWith('[') ? /"[^"]*"|'[^']*'|[^\s,[\]"'][^,[\]]*/g : /\S.*/g;
    return [...value.matchAll(items)].map(({ 0: typed, index }) => ({
      name: typed.trim().replace(/^(['"])(.*)\1$/, '$2'),
      offset: start + index,
    }));
  });
}

/** `http://`, `www.` and the last slash change nothing to where an address leads. */
export function foldAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
