import { isFreeText, schemaAt, type DataPath } from '../../schema/shape.ts';
import { applyEdits, type Correct, type CorrectionContext, type Edit } from './correction.ts';
import { listScalars, readYamlPart } from './yaml-part.ts';

/** Letters whose accent is a sign of its own, as some machines and PDF files write them; addresses stay as they are. */
export const correctAccents: Correct = (text) => {
  const edits = [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }): readonly Edit[] => {
    const inserted = word.normalize('NFC');
    if (inserted === word || word.includes('://')) return [];
    const shown = [word.replace(/\p{M}/gu, escapeSign), inserted] as const;
    return [{ start: index, end: index + word.length, inserted, what: 'accents écrits à part', shown }];
  });
  return applyEdits(text, edits);
};

/** Authors type plain apostrophes, the site sets the curved ones; words of others stay as they are. */
export const correctApostrophes: Correct = (text, context) => {
  const part = readYamlPart(text, context);
  if (part === undefined) return { text, corrections: [] };
  const values = listScalars(part)
    .filter(({ path }) => isOwnText(path, context))
    .flatMap(({ scalar, start, end }) =>
      listApostrophes(text, { start, end, plain: scalar.type === 'QUOTE_SINGLE' ? "''" : "'" }),
    );
  return applyEdits(text, [...values, ...listBodyApostrophes(text, part.bodyStart)]);
};

/** Between a letter and what it elides before: a closing quotation mark stands before a space or a stop. */
const APOSTROPHE = /(?<=[\p{L}\p{M}])’(?=[\p{L}\p{N}«"“*[])/gu;
const WORD_BEFORE = /[\p{L}\p{M}]{1,20}$/u;
const WORD_AFTER = /^[\p{L}\p{M}]{0,20}/u;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** How a plain apostrophe is written there. */
  readonly plain: string;
}

function listApostrophes(text: string, { start, end, plain }: Stretch): readonly Edit[] {
  return [...text.slice(start, end).matchAll(APOSTROPHE)].map(({ index }): Edit => {
    const at = start + index;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
    const after = WORD_AFTER.exec(text.slice(at + 1, at + 21))?.[0] ?? '';
    const shown = [`${before}’${after}`, `${before}'${after}`] as const;
    return { start: at, end: at + 1, inserted: plain, what: 'apostrophe courbe', shown };
  });
}

/** What is no text of a body: blocks and words of code, tags, addresses, calls of sources. */
const NO_TEXT =
  /(?<![^\n]) {0,3}(```|~~~)[^]*?(?:\n {0,3}\1|$)|`[^`\n]*`|<[^<>]*>|\]\([^()\n]*\)|\bhttps?:\/\/\S+|\[@[^[\]]*\]/g;

function listBodyApostrophes(text: string, bodyStart: number): readonly Edit[] {
  let start = bodyStart;
  const stretches = [...text.slice(bodyStart).matchAll(NO_TEXT)].map(({ 0: kept, index }): Stretch => {
    const stretch = { start, end: bodyStart + index, plain: "'" };
    start = stretch.end + kept.length;
    return stretch;
  });
  return [...stretches, { start, end: text.length, plain: "'" }].flatMap((stretch) => listApostrophes(text, stretch));
}

/** Keys that hold the words of others: titles of works, a reply as it was received. */
const WORDS_OF_OTHERS: ReadonlySet<unknown> = new Set(['sources', 'reponse']);

function isOwnText(path: DataPath, { schema, isSource }: CorrectionContext): boolean {
  if (schema === undefined || isSource || WORDS_OF_OTHERS.has(path[0])) return false;
  return isFreeText(schemaAt(schema, path));
}

function escapeSign(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
