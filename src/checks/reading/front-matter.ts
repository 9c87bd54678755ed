import type { Finding } from '../problem.ts';
import { cutFrontMatter, isPlainClosing } from './front-matter-span.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';
import type { YamlMistake } from './yaml-nodes.ts';

export interface FrontMatter extends YamlReading {
  /** Offset of the first character after the front matter: where the body begins. */
  readonly end: number;
}

/** Reads what stands between the two `---` of a page, cut where Astro cuts it. Offsets count from the top of the file. */
export function readFrontMatter(text: string): FrontMatter {
  if (text.trim() === '') return { ...shift(readYaml(''), 0), mistakes: [{ ...EMPTY, offset: 0 }], end: 0 };
  const { start, stop: found, closing } = cutFrontMatter(text);
  const stop = found ?? guessEnd(text, start);
  const end = stop + closing.length;
  const reading = shift(readYaml(text.slice(start, stop)), start);
  const mistakes = [
    ...(start === 0 ? [{ ...NO_OPENING, offset: 0 }] : []),
    ...(found === undefined ? [{ ...NO_CLOSING, offset: 0 }] : []),
    ...(found !== undefined && !isPlainClosing(closing) ? [describeClosing(closing.trim(), stop)] : []),
  ];
  return { ...reading, mistakes: [...mistakes.slice(0, 1), ...reading.mistakes], end };
}

/** Where the front matter most likely ends when nothing says so: before the first heading after an empty line. */
function guessEnd(text: string, start: number): number {
  const heading = /\n[ \t]*\r?\n(?=#{1,6} )/.exec(text.slice(start));
  return heading === null ? text.length : start + heading.index;
}

/** Reads a whole file of YAML. */
export function readYamlFile(text: string): FrontMatter {
  const reading = readYaml(text.replace(DASHES, (line) => ' '.repeat(line.length)));
  const dashes = [...text.matchAll(DASHES)].map(({ index }): YamlMistake => ({ ...NO_DASHES, offset: index }));
  return { ...reading, mistakes: [...reading.mistakes, ...dashes], end: text.length };
}

const DASHES = /(?<![^\n])---[^\n]*/g;

function shift(reading: YamlReading, start: number): YamlReading {
  const move = <Item extends { readonly offset: number }>(item: Item): Item => ({
    ...item,
    offset: item.offset + start,
  });
  return {
    value: reading.value,
    mistakes: reading.mistakes.map(move),
    scalars: reading.scalars.map(move),
    offsetOf: (path, part) => reading.offsetOf(path, part) + start,
    pathAt: (offset) => reading.pathAt(offset - start),
  };
}

function describeClosing(line: string, offset: number): YamlMistake {
  return {
    offset,
    found: `« ${line} » ne ferme pas l’en-tête`,
    expected: 'trois tirets seuls sur la ligne',
    remedy: 'Écrivez --- seul sur cette ligne, sans rien avant ni après',
  };
}

const EMPTY: Finding = {
  found: 'Le fichier est vide',
  expected: 'un en-tête entre deux lignes « --- », puis le texte',
  remedy: 'Partez d’une page déjà publiée, ou supprimez le fichier',
};

const NO_OPENING: Finding = {
  found: 'La première ligne n’est pas « --- »',
  expected: 'un en-tête entre deux lignes faites de trois tirets',
  remedy: 'Écrivez --- seul sur la première ligne, avant toute autre chose',
};

const NO_CLOSING: Finding = {
  found: 'L’en-tête ouvert par « --- » n’est pas refermé',
  expected: 'une seconde ligne « --- » entre l’en-tête et le texte',
  remedy: 'Écrivez --- seul sur une ligne, après la dernière clé de l’en-tête',
};

const NO_DASHES: Finding = {
  found: 'Une ligne « --- » coupe ce fichier en deux',
  expected: 'des clés seulement : ce fichier n’a pas de texte après elles',
  remedy: 'Retirez cette ligne',
};
