import { fill, quote, shorten, splitItems, splitLine, type LineMistake, type YamlLine } from './yaml-line.ts';

/** `{ role: plateforme #relocalisation, type: … }`: the comment takes the end of the group with it. */
export function findHashInBrackets(text: string): LineMistake | undefined {
  const { start, value } = splitLine(text);
  if (!/^[[{]/.test(value) || !value.includes(' #') || countOpen(value) !== 0) return undefined;
  const cut = splitItems(value).find(({ content }) => /\s#/.test(content) && !/^['"]/.test(content));
  if (cut === undefined || countOpen(value.slice(0, cut.offset + cut.content.search(/\s#/))) === 0) return undefined;
  return {
    column: start + cut.offset,
    found: `« ${shorten(cut.content)} » contient « # », qui ouvre un commentaire jusqu’au bout de la ligne`,
    expected: 'un texte entre guillemets doubles dès qu’il contient « # »',
    remedy: `Écrivez ${cut.label}${quote(cut.content)}`,
    repaired: fill(text, start),
  };
}

/** Brackets of a line that are not closed on it. */
function countOpen(text: string): number {
  return text
    .replace(/[^[\]{}]/g, '')
    .split('')
    .reduce((open, sign) => open + ('[{'.includes(sign) ? 1 : -1), 0);
}

/** `* Combien ?`: a list of the text, in the front matter. */
export function findStarItem({ text, start, label, value }: YamlLine): LineMistake | undefined {
  const [, item] = /^\*\s(.*)$/.exec(value) ?? [];
  if (item === undefined || label !== '') return undefined;
  return {
    column: start,
    found: '« * » n’ouvre pas un élément de liste dans l’en-tête',
    expected: 'un tiret, une espace, puis l’élément de la liste',
    remedy: `Écrivez - ${shorten(item.trim())}`,
    repaired: `${text.slice(0, start)}- ${fill(text, start + 2).slice(start + 2)}`,
  };
}
