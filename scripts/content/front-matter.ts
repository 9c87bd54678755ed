import type { Finding } from './problem.ts';
import { readYaml, type YamlMistake, type YamlReading } from './read-yaml.ts';

export interface FrontMatter extends YamlReading {
  /** Offset of the first character after the front matter: where the body begins. */
  readonly end: number;
}

/** Reads what stands between the two `---` of a page. Offsets count from the top of the file. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (opening === null) return withoutData(text, 0, 0, NO_OPENING);

  const start = opening[0].length;
  const closing = /^---.*$/m.exec(text.slice(start));
  if (closing === null) return withoutData(text, 0, text.length, NO_CLOSING);

  const yaml = text.slice(start, start + closing.index);
  const end = start + closing.index + closing[0].length;
  const reading = shift(readYaml(yaml), start);
  if (closing[0].trim() === '---') return { ...reading, end };
  const mistake = { ...BAD_CLOSING, found: `« ${closing[0].trim()} » ne ferme pas l'en-tête`, offset: start + closing.index };
  return { ...reading, mistakes: [...reading.mistakes, mistake], end };
}

/** Reads a whole file of YAML. */
export function readYamlFile(text: string): FrontMatter {
  const reading = readYaml(text.replace(/^---.*$/gm, (line) => ' '.repeat(line.length)));
  const dashes = [...text.matchAll(/^---.*$/gm)].map(({ index }): YamlMistake => ({ ...NO_DASHES, offset: index }));
  return { ...reading, mistakes: [...reading.mistakes, ...dashes], end: text.length };
}

function shift(reading: YamlReading, start: number): YamlReading {
  const move = <Item extends { readonly offset: number }>(item: Item): Item => ({ ...item, offset: item.offset + start });
  return {
    value: reading.value,
    mistakes: reading.mistakes.map(move),
    scalars: reading.scalars.map(move),
    offsetOf: (path, part) => reading.offsetOf(path, part) + start,
  };
}

function withoutData(text: string, offset: number, end: number, finding: Finding): FrontMatter {
  const isEmpty = text.trim() === '';
  const mistakes = [{ ...(isEmpty ? EMPTY : finding), offset }];
  return { value: undefined, mistakes, scalars: [], offsetOf: () => 0, end };
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

const BAD_CLOSING: Omit<Finding, 'found'> = {
  expected: 'trois tirets seuls sur la ligne',
  remedy: 'Écrivez --- seul sur cette ligne, sans rien avant ni après',
};

const NO_DASHES: Finding = {
  found: 'Une ligne « --- » coupe ce fichier en deux',
  expected: 'des clés seulement : ce fichier n’a pas de texte après elles',
  remedy: 'Retirez cette ligne',
};
