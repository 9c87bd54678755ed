import { foldPlaceName } from '../../language/fold.ts';
import { valueAt } from '../../schema/shape.ts';
import type { CollectionName, ContentFile } from '../reading/content-file.ts';
import { listValues } from '../reading/front-matter-values.ts';
import { listCommunes, readCommune, type Geography, type KnownCommune } from '../reading/geography.ts';
import type { YamlScalar } from '../reading/yaml-nodes.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** The code of a commune is that of the commune that was meant: one postal code in five is the code of another commune. */
export const communesRule: Rule = {
  name: 'communes',
  scope: 'file',
  check: (file, { geography }) =>
    (file.collection === undefined ? [] : (SHAPES[file.collection] ?? [])).flatMap((shape) =>
      listValues(file, shape).flatMap((scalar) => {
        const finding = describe(scalar, preferNear(geography, file, scalar), () => readWords(file, scalar));
        return finding === undefined ? [] : [problemAt(file, scalar.offset, finding)];
      }),
    ),
};

const SHAPES: Partial<Readonly<Record<CollectionName, readonly string[]>>> = {
  cas: ['lieux.*.commune'],
  acteurs: ['commune'],
  repertoire: ['groupements.*.commune'],
};

/** The words of the entry that names the commune. */
function readWords(file: ContentFile, { path }: YamlScalar): string {
  if (file.collection !== 'repertoire') return file.text;
  const own = file.frontMatter.scalars.filter((other) => other.path[0] === path[0] && other.path[1] === path[1]);
  return own.map(({ value }) => String(value)).join(' ');
}

/** Of the communes that bear one name, those of the départements of the entry come first. */
function preferNear(geography: Geography, file: ContentFile, { path }: YamlScalar): Geography {
  const owner = file.collection === 'repertoire' ? path.slice(0, 2) : ['territoire'];
  const near = valueAt(file.frontMatter.value, [...owner, 'departements']);
  if (!Array.isArray(near)) return geography;
  const rank = ({ departement }: KnownCommune) => (near.includes(departement) ? 0 : 1);
  return {
    ...geography,
    findCommunesByName: (name) =>
      geography.findCommunesByName(name).toSorted((left, right) => rank(left) - rank(right)),
  };
}

function describe({ value, source }: YamlScalar, geography: Geography, words: () => string): Finding | undefined {
  const typed = typeof value === 'string' ? value.trim() : source;
  const cedex = describeCedex(typed, geography);
  if (cedex !== undefined) return cedex;
  if (!/^(\d[\dAB]\d{3})( \S.*)?$/.test(typed)) return describeShape(typed, geography);
  const { code, name } = readCommune(typed);
  const commune = geography.findCommune(code);
  if (commune === undefined) return describeAbsent(code, geography, words);
  return name === '' ? describeDoubt(commune, geography, words) : describeName(commune, name, geography);
}

/** `42009 Saint-Étienne Cedex 2`: a code of the post, of a place and not of a commune; the name says which one. */
function describeCedex(typed: string, geography: Geography): Finding | undefined {
  const [, name = ''] = /^(?:\d{5} )?(\D{2,60}?),? cedex\b/i.exec(typed) ?? [];
  if (name === '') return undefined;
  const meant = geography.findCommunesByName(name.trim()).filter((other) => isSameName(other.name, name));
  return {
    found: `« ${typed} » est une adresse CEDEX, et non un code`,
    expected: 'le code INSEE de la commune, entre apostrophes',
    remedy:
      meant.length === 0
        ? 'Écrivez le nom de la commune : le vérificateur dira son code'
        : `Écrivez ${listCommunes(meant)}`,
  };
}

/** `1004`, `’76101’`, `76 101`, `Saint-Étienne`: not a code, and yet one knows which. */
function describeShape(typed: string, geography: Geography): Finding | undefined {
  const digits = typed.replace(/[’‘“”'"\s]/g, '');
  const isNumber = /^\d{4,5}$/.test(digits);
  const found = isNumber
    ? findByCode(digits.padStart(5, '0'), geography)
    : geography.findCommunesByName(typed).filter(({ name }) => isSameName(name, typed));
  if (found.length === 0) return undefined;
  return {
    found: isNumber ? `« ${typed} » n’est pas écrit comme un code` : `« ${typed} » est un nom, et non un code`,
    expected: 'le code INSEE de la commune, entre apostrophes',
    remedy: `Écrivez ${listCommunes(found)}`,
  };
}

function findByCode(code: string, geography: Geography): readonly KnownCommune[] {
  const own = geography.findCommune(code);
  return [...(own === undefined ? [] : [own]), ...geography.findCommunesByPostalCode(code)];
}

/** A number that is the code of no commune today. */
function describeAbsent(code: string, geography: Geography, words: () => string): Finding {
  const postal = keepNamed(geography.findCommunesByPostalCode(code), words);
  const present = geography.findMergedCommune(code);
  const holder = present === undefined ? undefined : geography.findCommune(present);
  if (holder !== undefined) {
    const part = WITH_ARRONDISSEMENTS.has(holder.code) ? 'd’un arrondissement de' : 'd’une commune réunie à';
    return {
      found:
        postal.length === 0
          ? `« ${code} » est le code ${part} ${holder.name}`
          : `« ${code} » est un code postal (${listNames(postal)}), et l’ancien code ${part} ${holder.name}`,
      expected: 'le code INSEE d’une commune d’aujourd’hui',
      remedy: `Écrivez ${listCommunes([...postal, holder])}`,
    };
  }
  if (postal.length > 0) {
    return {
      found: `« ${code} » est un code postal : ${listNames(postal)}`,
      expected: 'un code INSEE de commune',
      remedy: `Écrivez ${listCommunes(postal)}`,
    };
  }
  return {
    found: `« ${code} » n’est le code INSEE d’aucune commune`,
    expected: 'le code INSEE de la commune, différent de son code postal',
    remedy: 'Cherchez la commune sur insee.fr et recopiez son code, ou écrivez son nom : le vérificateur dira son code',
  };
}

const WITH_ARRONDISSEMENTS: ReadonlySet<string> = new Set(['13055', '69123', '75056']);

function describeName(commune: KnownCommune, name: string, geography: Geography): Finding | undefined {
  if (isSameName(commune.name, name)) return undefined;
  const meant = geography.findCommunesByName(name).filter((other) => isSameName(other.name, name));
  return {
    found: `« ${commune.code} » est ${commune.name}, et non ${name}`,
    expected: 'un code INSEE, suivi du nom de sa commune ou de rien',
    remedy: `Écrivez ${listCommunes([...meant, commune])}`,
  };
}

/** A code that is also a postal code of others, in an entry that does not name its commune. */
function describeDoubt(commune: KnownCommune, geography: Geography, words: () => string): Finding | undefined {
  const others = geography.findCommunesByPostalCode(commune.code).filter(({ code }) => code !== commune.code);
  if (others.length === 0 && !looksLikeCedex(commune)) return undefined;
  if (listNamed([commune], words).length > 0) return undefined;
  if (others.length === 0) {
    return {
      found: `« ${commune.code} » est ${commune.name}, que rien d’autre ne nomme ici ; les codes CEDEX ont la même forme`,
      expected: 'le code INSEE suivi du nom de sa commune, quand on peut s’y tromper',
      remedy: `Écrivez ${listCommunes([commune])} ; sinon, le nom de la commune voulue : le vérificateur dira son code`,
    };
  }
  const meant = listNamed(others, words);
  const shared = meant.length > 0 ? meant : others;
  return {
    found: `« ${commune.code} » est ${commune.name}, que rien d’autre ne nomme ici ; c’est aussi le code postal de ${listNames(shared)}`,
    expected: 'le code INSEE suivi du nom de sa commune, quand on peut s’y tromper',
    remedy: `Écrivez ${listCommunes(meant.length > 0 ? [...meant.slice(0, 2), commune] : [commune, ...others])}`,
  };
}

/** The post gives to large receivers of a main town codes such as 42009; those of INSEE that begin so are mostly villages. */
function looksLikeCedex({ code, population = LARGE_TOWN }: KnownCommune): boolean {
  return /0[0-3][1-9]$/.test(code) && population < LARGE_TOWN;
}

const LARGE_TOWN = 10_000;

/** Those that the entry names; all of them when it names none. */
function keepNamed(communes: readonly KnownCommune[], words: () => string): readonly KnownCommune[] {
  if (communes.length < 2) return communes;
  const named = listNamed(communes, words);
  return named.length > 0 ? named : communes;
}

function listNamed(communes: readonly KnownCommune[], words: () => string): readonly KnownCommune[] {
  const text = ` ${foldPlaceName(words())} `;
  return communes.filter(({ name }) => text.includes(` ${foldPlaceName(name)} `));
}

function isSameName(left: string, right: string): boolean {
  return foldPlaceName(left) === foldPlaceName(right);
}

function listNames(communes: readonly KnownCommune[]): string {
  const names = communes.slice(0, MOST_NAMES).map(({ name }) => name);
  return [...names, ...(communes.length > MOST_NAMES ? ['…'] : [])].join(', ');
}

const MOST_NAMES = 3;
