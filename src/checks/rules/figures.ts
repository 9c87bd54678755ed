import { fold } from '../../language/fold.ts';
import { valueAt, type DataPath } from '../../schema/shape.ts';
import { suggestNumber } from '../../schema/suggestion.ts';
import type { ContentFile } from '../reading/content-file.ts';
import type { Corpus } from '../corpus.ts';
import { listValues } from '../reading/front-matter-values.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** A figure says the number that was meant, in a unit that its measure counts in. */
export const figuresRule: Rule = {
  name: 'figures',
  scope: 'file',
  check: (file, corpus) => [...checkNumbers(file), ...checkUnits(file, corpus)],
};

const NUMBERS = ['valeur', 'min', 'max'].map((key) => `chiffres.*.releves.*.${key}`);

function checkNumbers(file: ContentFile): readonly RuleProblem[] {
  return [...NUMBERS, 'acteurs.*.effectif.valeur'].flatMap((shape) =>
    listValues(file, shape).flatMap(({ value, source, path, offset }) => {
      const unit = valueAt(file.frontMatter.value, [...path.slice(0, 2), 'unite']);
      const finding =
        typeof value === 'number'
          ? (describeThousands(source, value) ?? describeNegative(source, value, unit))
          : (describeTwice(String(value), String(unit)) ?? describeWords(file, path, String(value)));
      return finding === undefined ? [] : [problemAt(file, offset, finding)];
    }),
  );
}

/** `1.350` is one and a third for a machine, and one thousand three hundred and fifty for who typed it. */
function describeThousands(source: string, value: number): Finding | undefined {
  if (!/^-?[1-9]\d{0,2}\.\d{3}$/.test(source)) return undefined;
  return {
    found: `« ${source} » est lu ${String(value).replace('.', ',')}`,
    expected: 'un nombre sans séparateur de milliers',
    remedy: `Écrivez ${source.replace('.', '')} ; si ce sont bien trois décimales, ajoutez un zéro : ${source}0`,
  };
}

/** `3 M€` of « millions d’euros » is 3: the schema, which knows no unit, would say three million. */
function describeTwice(text: string, unit: string): Finding | undefined {
  const number = suggestNumber(text);
  const factor = MULTIPLES.find(({ pattern }) => pattern.test(unit))?.factor;
  if (number === undefined || factor === undefined || Number(number) < factor) return undefined;
  return {
    found: `« ${text} » n’est pas un nombre, et l’unité est déjà « ${unit} »`,
    expected: 'un nombre, sans espace ni unité',
    remedy: `Écrivez ${Number(number) / factor}`,
  };
}

/** « une quinzaine », « plus de 300 », « 10 à 15 »: two bounds have their keys, and the words of the source another. */
function describeWords(file: ContentFile, path: DataPath, text: string): Finding | undefined {
  if (path[0] !== 'chiffres' || path.at(-1) !== 'valeur') return undefined;
  const remedy = writeRange(text) ?? writeMention(file, path, text);
  return remedy === undefined
    ? undefined
    : { found: `« ${text} » n’est pas lisible dans « valeur »`, expected: 'un nombre, sans mot ni unité', remedy };
}

function writeRange(text: string): string | undefined {
  const [, low = '', high = ''] =
    /^(?:entre |de )?(\d[\d ]{0,12}?) ?(?:-|–|à|et) ?(\d[\d ]{0,12})(?!\d)/i.exec(text) ?? [];
  const [min, max] = [low, high].map((bound) => Number(bound.replaceAll(' ', '')));
  if (low === '' || min === undefined || max === undefined || min >= max) return undefined;
  return `Écrivez min: ${min}, max: ${max}`;
}

function writeMention(file: ContentFile, path: DataPath, text: string): string | undefined {
  const words = fold(text);
  const round = ROUND_NUMBERS.find(({ word }) => words.includes(word));
  const number = round === undefined ? suggestNumber(text) : round.value;
  const isRough = round === undefined ? ROUGH.test(words) : !/\d/.test(text);
  if (number === undefined || !isRough) return undefined;
  const isSaid = valueAt(file.frontMatter.value, [...path.slice(0, -1), 'mention']) !== undefined;
  return `Écrivez valeur: ${number}${isSaid ? '' : `, mention: ${text}`}`;
}

const ROUGH = /^(?:environ|plus|moins|pres|quelque|autour|a peu pres|au moins|au plus|vers|presque|~|>|<|\+)/;

const ROUND_NUMBERS = [
  { word: 'dizaine', value: 10 },
  { word: 'douzaine', value: 12 },
  { word: 'quinzaine', value: 15 },
  { word: 'vingtaine', value: 20 },
  { word: 'trentaine', value: 30 },
  { word: 'quarantaine', value: 40 },
  { word: 'cinquantaine', value: 50 },
  { word: 'soixantaine', value: 60 },
  { word: 'centaine', value: 100 },
  { word: 'millier', value: 1000 },
] as const;

const MULTIPLES = [
  { pattern: /milliards?/, factor: 1e9 },
  { pattern: /millions?/, factor: 1e6 },
  { pattern: /milliers?|k€/, factor: 1e3 },
] as const;

/** Only a change may be below zero, and a change is told in %. */
function describeNegative(source: string, value: number, unit: unknown): Finding | undefined {
  if (value >= 0 || (typeof unit === 'string' && /%|points?/.test(unit))) return undefined;
  return {
    found: `« ${source} » est plus petit que zéro`,
    expected: 'une quantité, ou un recul dont l’unité est « % »',
    remedy: `Écrivez ${source.replace(/^-/, '')} ; si c’est un recul, dites-le dans « libelle »`,
  };
}

/** What is counted, by a word of its unit: two units of different families cannot be one measure. */
const FAMILIES = [
  { name: 'des euros', pattern: /euro|€/ },
  { name: 'une part', pattern: /%|pourcent|points?$/ },
  { name: 'des personnes employées', pattern: /salari|emploi|temps plein|etp/ },
] as const;

function checkUnits(file: ContentFile, corpus: Corpus): readonly RuleProblem[] {
  const usual = new Map(corpus.filesOf('mesures').flatMap((list) => listMeasures(list)));
  return listValues(file, 'chiffres.*.unite').flatMap(({ value, path, offset }) => {
    const measure = valueAt(file.frontMatter.value, [...path.slice(0, 2), 'mesure']);
    const unit = typeof measure === 'string' ? usual.get(measure) : undefined;
    if (typeof value !== 'string' || unit === undefined || areAlike(unit, value)) return [];
    return [
      problemAt(file, offset, {
        found: `L’unité « ${value} » ne va pas avec la mesure « ${String(measure)} »`,
        expected: `une unité comme « ${unit} »`,
        remedy: 'Corrigez l’unité, ou choisissez la mesure qui convient dans content/referentiels/mesures.yaml',
      }),
    ];
  });
}

function listMeasures(list: ContentFile): readonly (readonly [id: string, unit: string])[] {
  return listValues(list, '*.unite').flatMap(({ value, path }) => {
    const id = valueAt(list.frontMatter.value, [...path.slice(0, 1), 'id']);
    return typeof id === 'string' && typeof value === 'string' ? [[id, value] as const] : [];
  });
}

/** People who are trained or employed are counted in persons as well as in jobs. */
function areAlike(usual: string, unit: string): boolean {
  const [wanted, found] = [findFamily(usual), findFamily(unit)];
  return (
    wanted === found || (usual === 'personnes' && found === EMPLOYED) || (wanted === EMPLOYED && found === undefined)
  );
}

const EMPLOYED = FAMILIES[2].name;

function findFamily(unit: string): string | undefined {
  return FAMILIES.find(({ pattern }) => pattern.test(unit.toLowerCase()))?.name;
}
