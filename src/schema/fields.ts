import { z } from 'astro/zod';

/**
 * The building blocks of every form. The `error` of a field says what is expected, as the end of the sentence
 * « attendu : … » that `explain.ts` writes.
 */

export const identifier = () =>
  z
    .string({ error: IDENTIFIER })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: IDENTIFIER })
    .max(80, { error: "un identifiant d'au plus 80 caractères" });

export const text = (maximum = LONGEST_TEXT) =>
  z
    .string({ error: 'un texte' })
    .trim()
    .min(1, { error: 'un texte non vide' })
    .max(maximum, { error: `un texte d'au plus ${maximum} caractères` });

/** What fits in no page: past it, lists and charts would cost more than all the rest of the site. */
const LONGEST_TEXT = 5000;
const LARGEST_NUMBER = 1e13;
const LONGEST_LIST = 300;
const LONGEST_ADDRESS = 2000;

export const numeric = () =>
  z.number({ error: NUMBER }).min(-LARGEST_NUMBER, { error: NUMBER }).max(LARGEST_NUMBER, { error: NUMBER });

const NUMBER = 'un nombre, sans espace ni unité (1350, 12.5)';

export const list = <Item extends z.ZodType>(
  item: Item,
  { min = 0, max = LONGEST_LIST }: { min?: number; max?: number } = {},
) => {
  const bounded = z.array(item, { error: 'une liste' }).max(max, { error: `au plus ${max} éléments` });
  return min === 0
    ? bounded
    : bounded.min(min, { error: min === 1 ? 'au moins un élément' : `au moins ${min} éléments` });
};

/** A closed list: the keys of a table of French labels. */
export const oneOf = <Key extends string>(labels: Readonly<Record<Key, string>>) => {
  const keys = Object.keys(labels) as Key[];
  return z.enum(keys as [Key, ...Key[]], { error: `un mot de cette liste : ${keys.join(', ')}` });
};

/**
 * Lets a check across keys run although other keys are wrong, as soon as those it reads are there: zod would wait, and
 * the contributor would meet the mistake one run later.
 */
export const onceReadable =
  (keys: z.ZodType) =>
  ({ value }: { readonly value: unknown }) =>
    keys.safeParse(value).success;

/** The code of a commune, its name after it when one wants it compared: `'33063'` or `'33063 Bordeaux'`, read as the code. */
export const communeCode = () => code(COMMUNE_CODE, COMMUNE).transform((value) => value.slice(0, CODE_LENGTH));

const COMMUNE_CODE = /^(\d{5}|2[AB]\d{3})( \S.*)?$/;
const CODE_LENGTH = 5;
const COMMUNE = "un code INSEE de commune entre apostrophes, par exemple '76101'";

export const departementCode = () =>
  code(/^(\d{2}|2[AB]|97\d)$/, "un code de département entre apostrophes, par exemple '29'");

export const regionCode = () => code(/^\d{2}$/, "un code INSEE de région entre apostrophes, par exemple '53'");

export const divisionCode = () =>
  code(/^\d{2}$/, "une division de la NAF, deux chiffres entre apostrophes, par exemple '23'");

export const webAddress = () =>
  z
    .url({
      protocol: /^https?$/,
      hostname: z.regexes.domain,
      error: 'une adresse complète commençant par https:// ou http://',
    })
    .max(LONGEST_ADDRESS, { error: `une adresse d'au plus ${LONGEST_ADDRESS} caractères` });

const degrees = (limit: number, error: string) => numeric().min(-limit, { error }).max(limit, { error });

/** Degrees in WGS 84, latitude first as people write them. */
export const coordinates = () =>
  z.tuple([degrees(90, 'une latitude entre -90 et 90'), degrees(180, 'une longitude entre -180 et 180')], {
    error: 'deux nombres, latitude puis longitude, par exemple [49.932, 1.625]',
  });

const code = (pattern: RegExp, expected: string) => z.string({ error: expected }).regex(pattern, { error: expected });

const IDENTIFIER =
  'un identifiant en minuscules sans accent, mots séparés par des tirets, par exemple « glass-vallee »';
