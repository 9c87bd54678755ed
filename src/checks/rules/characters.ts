import { isFolderName, type ContentFile } from '../reading/content-file.ts';
import type { Finding } from '../problem.ts';
import { walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/**
 * Files are UTF-8, and every sign of them shows: one that does not splits a word for the search, turns a title round, or
 * ends a line for one reader and not for another. Signs written as codes (`"\\u202e"`, `&shy;`) count too.
 */
export const charactersRule: Rule = {
  name: 'characters',
  scope: 'file',
  check: (file) => {
    const inFile = [...file.text.matchAll(UNSEEN)]
      .filter(({ 0: sign, index }) => sign !== BYTE_ORDER_MARK || index > 0)
      .slice(0, MOST_SIGNS);
    if (inFile.length > 0) return inFile.map(({ 0: sign, index }) => problemAt(file, index, describeSign(sign)));
    return [...checkWords(file), ...checkValues(file), ...checkBody(file)];
  },
};

const MOST_SIGNS = 10;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Controls but those of lines, marks of direction, spaces without width, fillers, private signs, signs that are none.
 * The selectors of variants (U+FE0E, U+FE0F) only choose the drawing of the sign before them.
 */
const UNSEEN =
  /(?![\t\r\n\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\ufffd]|\r(?!\n)/gu;

/** Longer, it is no word: it would widen every page that shows it, and the search takes minutes over it. */
const LONG_WORD = /[\p{L}\p{M}\p{N}]{121,}/u;

function checkWords(file: ContentFile): readonly RuleProblem[] {
  const { 0: word, index } = LONG_WORD.exec(file.text) ?? {};
  if (word === undefined || index === undefined) return [];
  const finding = {
    found: `Un mot compte ${word.length} lettres : « ${word.slice(0, 40)}… »`,
    expected: 'des mots d’au plus 120 lettres',
    remedy: 'Coupez-le, ou retirez-le',
  };
  return [problemAt(file, index, finding)];
}

function checkValues(file: ContentFile): readonly RuleProblem[] {
  if (file.collection === undefined) return [];
  return file.frontMatter.scalars.flatMap(({ value, offset }) => {
    const sign = typeof value === 'string' ? findSign(value) : undefined;
    return sign === undefined ? [] : [problemAt(file, offset, describeSign(sign))];
  });
}

function checkBody(file: ContentFile): readonly RuleProblem[] {
  if (!isFolderName(file.collection)) return [];
  return walkBody(file).flatMap(({ node, offset }) => {
    const sign = 'value' in node && typeof node.value === 'string' ? findSign(node.value) : undefined;
    return sign === undefined ? [] : [problemAt(file, offset, describeSign(sign))];
  });
}

function findSign(text: string): string | undefined {
  return text.match(UNSEEN)?.[0];
}

function describeSign(sign: string): Finding {
  if (sign === '\ufffd') {
    return {
      found: 'Une lettre est illisible : le fichier n’est pas enregistré en UTF-8',
      expected: 'un texte en UTF-8, sans signe invisible',
      remedy: 'Enregistrez le fichier en UTF-8 et retapez la lettre',
    };
  }
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    found: `Un signe invisible se cache ici (U+${code})`,
    expected: 'un texte en UTF-8, sans signe invisible',
    remedy: 'Effacez ce signe et retapez le mot',
  };
}
