import { oncePer } from '../language/memoize.ts';

/**
 * Words of one family share a key: singular and plural, masculine and feminine, a trade and who practises it.
 * « travail » ~ « travaux », « lunette » ~ « lunetier » ~ « lunetterie », « couteau » ~ « coutelier » ~ « coutellerie ».
 * The keys are for comparing only: they are not words.
 */
export const findFamily = oncePer((foldedWord: string): string => {
  const known = FAMILY_OF.get(foldedWord);
  if (known !== undefined) return known;
  return RULES.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), foldedWord);
});

/** Letters at the beginning that the words of a family share, the few irregular ones left aside. */
export const FAMILY_PREFIX = 3;

/** Two letters that a feminine or a trade doubles; short words keep them (« ville », « verre »). */
const DOUBLED: Rule = [/^(.{3,}?)([lnt])\2$/, '$1$2'];

type Rule = readonly [RegExp, string];

/** Each is tried once, in this order, from the first letter: one that looked back from each would take the square of a long word. The counts of letters keep short roots from meeting by chance. */
const RULES: readonly Rule[] = [
  // Plurals: couteaux, travaux, travail, noyau; then -s, and -x after a vowel that takes it.
  [/^(.{2,}?)eaux?$/, '$1el'],
  [/^(.{2,}?)(?:aux?|ails?)$/, '$1al'],
  [/^(.{3,}?)s$|(?<=[eo]u)x$/, '$1'],
  // Feminines: couseuse, directrice, active, formée; then the mute e and what it doubled.
  [/^(.{3,}?)euse$/, '$1eur'],
  [/^(.{3,}?)trice$/, '$1teur'],
  [/^(.{3,}?)ive$/, '$1if'],
  [/^(?:(.{3,}?)ee|(.{4,}?)e)$/, '$1$2'],
  DOUBLED,
  // Trades: verrerie, verrier; horloger; parfumeur; décolletage.
  [/^(?:(.{4,}?)(?:eri|ier)|(.{4,}?[gh])er|(.{5,}?)eur|(.{6,}?)ag)$/, '$1$2$3$4'],
  DOUBLED,
];

/** Words that the rules would put in a family which is not theirs, or leave out of their own. */
const FAMILIES: readonly (readonly [key: string, words: string])[] = [
  ['bois', 'bois'],
  ['chantier', 'chantier chantiers'],
  ['drome', 'drome'],
  ['fois', 'fois'],
  ['fondeur', 'fonderie fonderies fondeur fondeurs'],
  ['fonds', 'fonds'],
  ['immobilier', 'immobilier immobiliere immobiliers immobilieres'],
  ['mobilier', 'mobilier mobiliers'],
  ['mois', 'mois'],
  ['oeil', 'oeil yeux'],
  ['ouvrier', 'ouvrier ouvriers ouvriere ouvrieres'],
  ['particulier', 'particulier particuliers particuliere particulieres'],
  ['pays', 'pays'],
  ['quartier', 'quartier quartiers'],
  ['scierie', 'scierie scieries scieur scieurs'],
  ['sens', 'sens'],
  ['vallee', 'vallee vallees valley valleys'],
  ['tannerie', 'tannerie tanneries tanneur tanneurs'],
  ['vers', 'vers'],
];

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);
