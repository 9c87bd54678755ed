import { dropArticle, type CommuneEntry, type CommuneIndex } from '../../atlas/commune-data.ts';
import { fold, foldPlaceName } from '../../language/fold.ts';

/** What a reader wrote to name a commune. */
export interface TypedPlace {
  /** Folded, without any number; empty when there are only numbers. */
  readonly name: string;
  /** Codes, or beginnings of codes, in lower case: « 39400 », « 974 », « 2a », « 11 » of « Paris 11e ». All must agree. */
  readonly numbers: readonly string[];
  /** A code of « cedex » tells the département alone. */
  readonly isCedex: boolean;
  /** Beginnings of the INSEE codes of the communes of the département or région typed after the name. */
  readonly areas?: readonly string[];
}

/** Signs of a postal or INSEE code. */
export const CODE = 5;

const CEDEX = /\bcedex\b(?:\s+\d{1,2}\b)?/g;
const WORDS_OF_CODES =
  /\b(?:(?:arrondissement|arrdt|arr)\b\.?(?: d[eu]\b)?|code postal\b|cp\b(?= ?\d)|f-?(?=\d{5}\b))/g;
/** A code in one or two groups, the number of a département, an ordinal. */
const NUMBERS = /\b(?:(\d{2}) (\d{3})|(2[ab]\d{3}|2[ab]|\d+)(?:ers?|eres?|e|emes?|nde?)?)\b/g;

/**
 * The readings of a text, the most probable first: « s/ » stands for « sur » or for « sous ».
 * « Lyon 3e », « (75) Paris », « REIMS CEDEX 2 », « 2A004 » are places typed.
 */
export function readTypedPlaces(typed: string): readonly TypedPlace[] {
  const text = fold(typed);
  if (!/\bs\//.test(text)) return [readTypedPlace(text)];
  return ['sur', 'sous'].map((word) => readTypedPlace(text.replace(/\bs\/[\s-]*/g, `${word} `)));
}

function readTypedPlace(text: string): TypedPlace {
  const plain = text.replace(CEDEX, ' ').replace(WORDS_OF_CODES, ' ');
  const numbers = [...plain.matchAll(NUMBERS)].map(([, head = '', tail = '', whole]) => whole ?? head + tail);
  return { name: foldPlaceName(plain.replace(NUMBERS, ' ')), numbers, isCedex: /\bcedex\b/.test(text) };
}

/**
 * Whether a commune lies where the text says: every number is its postal or INSEE code, its département or one of its
 * arrondissements, and the area holds it.
 */
export function isWhereTyped(entry: CommuneEntry, { numbers, isCedex, areas }: TypedPlace): boolean {
  if (areas?.some((area) => entry.code.startsWith(area)) === false) return false;
  return numbers.every((number) => {
    if (number.length < CODE)
      return startsCode(entry, number.padStart(2, '0')) || hasArrondissement(entry, Number(number));
    const { code, postalCodes } = entry;
    return (
      postalCodes.includes(number) ||
      code.toLowerCase() === number ||
      (isCedex && startsCode(entry, number.slice(0, 2)))
    );
  });
}

/** Whether the INSEE code or a postal code of a commune begins with some signs, in lower case. */
export function startsCode({ code, postalCodes }: CommuneEntry, signs: string): boolean {
  return code.toLowerCase().startsWith(signs) || postalCodes.some((known) => known.startsWith(signs));
}

/** The same place when its name ends with that of a département or région: « presles val doise » is « presles » in `95`. */
export function splitArea(place: TypedPlace, index: CommuneIndex): TypedPlace | undefined {
  const words = place.name.split(' ');
  for (let count = 1; count < words.length; count += 1) {
    const areas = index.areas[dropArticle(words.slice(count).join(' '))];
    if (areas !== undefined) return { ...place, name: words.slice(0, count).join(' '), areas };
  }
  return undefined;
}

/** Paris, Lyon and Marseille number the postal codes of their arrondissements from 001. */
function hasArrondissement({ postalCodes }: CommuneEntry, rank: number): boolean {
  const hasFirst = postalCodes.some((code) => code.endsWith('001'));
  return hasFirst && postalCodes.some((code) => Number(code.slice(2)) === rank);
}
