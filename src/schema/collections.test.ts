import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { FILE_COLLECTIONS, FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from './collections.ts';
import { LEAST_CASE, LEAST_SOURCE } from './entry.fixture.ts';
import { descriptionOf, keysOf, schemaAt, unwrap } from './shape.ts';
import { localSourceSchema } from './source.ts';

const SCHEMAS = {
  ...Object.fromEntries(Object.entries(FOLDER_COLLECTIONS).map(([name, { schema }]) => [name, schema])),
  ...Object.fromEntries(Object.entries(FILE_COLLECTIONS).map(([name, { schema }]) => [name, schema])),
  ...Object.fromEntries(Object.entries(SINGLE_COLLECTIONS).map(([name, { schema }]) => [name, schema])),
};

/** The least that each collection takes: every key is required. */
const LEAST_ENTRIES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  cas: LEAST_CASE,
  dossiers: { titre: 'Former', accroche: 'Ce que disent les cas.', publie: '2026-11-21' },
  pratiques: {
    nom: 'Acheter ensemble',
    famille: 'peser',
    definition: 'Des entreprises achètent d’une seule voix. Le prix baisse.',
    publie: '2026-11-30',
  },
  formes: { nom: 'Grappe', definition: 'Des entreprises proches.' },
  dispositifs: { nom: 'Crisalide', accroche: 'Un prix.', porteur: 'la Région', niveau: 'region' },
  acteurs: { nom: 'UIMM', type: 'reseau', 'en-bref': [{ texte: 'Un syndicat.', source: 'a' }] },
  sources: LEAST_SOURCE,
  objectifs: { id: 'former', nom: 'Former', definition: 'Apprendre ensemble.' },
  secteurs: { id: 'verre', nom: 'Verre', divisions: ['23'] },
  mesures: { id: 'membres', nom: 'Membres' },
  repertoire: { groupements: [], sources: [] },
  besoins: { id: 'achats', phrase: 'J’achète trop cher, tout seul', pratiques: ['acheter-ensemble'] },
  regions: { id: 'bretagne', phrase: 'On s’y allie autour d’un signe.' },
  comparaisons: {
    id: 'achats',
    titre: 'Deux achats',
    phrase: 'L’un achète, l’autre aussi.',
    cas: ['orcab', 'astre'],
    pourquoi: 'Même pratique',
  },
  reponses: { id: 'cout', questions: ['combien ça coûte'], pages: ['/couts/'] },
};

test('every collection is tried here', () => {
  expect(Object.keys(LEAST_ENTRIES).sort()).toEqual(Object.keys(SCHEMAS).sort());
});

test.each(Object.entries(LEAST_ENTRIES))('the least entry of %s is enough', (name, entry) => {
  expect(SCHEMAS[name]?.safeParse(entry).error?.issues ?? []).toEqual([]);
});

test.each(Object.entries(LEAST_ENTRIES))('%s refuses a key that it does not know', (name, entry) => {
  const issues = SCHEMAS[name]?.safeParse({ ...entry, inconnue: 1 }).error?.issues;
  expect(issues).toEqual([expect.objectContaining({ code: 'unrecognized_keys', keys: ['inconnue'] })]);
});

const REQUIRED = Object.entries(LEAST_ENTRIES).flatMap(([name, entry]) =>
  Object.keys(entry).map((key): readonly [string, string] => [name, key]),
);

test.each(REQUIRED)('%s asks for « %s »', (name, key) => {
  const { [key]: _, ...rest } = LEAST_ENTRIES[name] ?? {};
  expect(SCHEMAS[name]?.safeParse(rest).error?.issues.map(({ path }) => path[0])).toContain(key);
});

test('a source of one page needs an id besides', () => {
  expect(localSourceSchema.safeParse(LEAST_SOURCE).success).toBe(false);
  expect(localSourceSchema.safeParse({ id: 'presse-2024', ...LEAST_SOURCE }).success).toBe(true);
});

test.each([
  ['acteurs', { type: 'personne' }, 'a person has no record'],
  ['acteurs', { siren: '12345678' }, 'a SIREN has nine digits'],
  ['acteurs', { siren: 123456789 }, 'a SIREN is quoted'],
  ['acteurs', { 'en-bref': [] }, 'something is known of an actor'],
  ['sources', { nature: 'journal' }, 'natures are a closed list'],
  ['sources', { lecture: 'oui' }, 'readings are a closed list'],
  ['sources', { consulte: '2026-11' }, 'a source is read on one day'],
  ['sources', { url: 'www.example.org' }, 'an address is complete'],
  ['sources', { url: 'ftp://example.org/a' }, 'an address is of the web'],
  ['sources', { url: 'javascript:alert(1)' }, 'an address is no script'],
  ['dispositifs', { regions: ['bretagne'] }, 'a région is an INSEE code'],
  ['dispositifs', { niveau: 'mondial' }, 'levels are a closed list'],
  ['formes', { repere: { date: 1998, texte: 'Le mot apparaît.' } }, 'a landmark has a source'],
  ['formes', { 'anciens-cas': ['Jouet du Jura'] }, 'a former case is an id'],
  ['pratiques', { famille: 'autre' }, 'families are a closed list'],
  ['pratiques', { voisines: ['a', 'b', 'c', 'd'] }, 'a practice has three neighbours at most'],
  ['besoins', { pratiques: [] }, 'a need has an answer'],
  ['besoins', { pratiques: ['a', 'b', 'c', 'd', 'e'] }, 'a need has four practices at most'],
  ['comparaisons', { cas: ['orcab'] }, 'a comparison has two cases at least'],
  ['comparaisons', { cas: ['a', 'b', 'c', 'd'] }, 'a comparison has three cases at most'],
  ['reponses', { questions: [] }, 'a kind of question is asked in some words'],
  ['reponses', { pages: ['/couts/', '/durer/', '/cas/'] }, 'a question has two pages at most'],
  ['reponses', { pages: ['couts'] }, 'a page is an address'],
  ['reponses', { pages: ['https://example.org/'] }, 'a page is one of the atlas'],
  ['reponses', { chiffre: ['emplois'] }, 'a question has pages or a figure, not both'],
  ['secteurs', { divisions: [] }, 'a sector has a division'],
  ['secteurs', { divisions: ['C23'] }, 'a division is two digits'],
  ['secteurs', { id: 'Verre' }, 'an id is in lower case'],
] as const)('%s refuses %j: %s', (name, change, _) => {
  const result = SCHEMAS[name]?.safeParse({ ...LEAST_ENTRIES[name], ...change });
  expect(result?.success).toBe(false);
});

test.each([
  ['objectifs', 'nom', 40],
  ['objectifs', 'definition', 320],
  ['secteurs', 'nom', 60],
  ['pratiques', 'nom', 60],
  ['pratiques', 'quoi', 40],
  ['pratiques', 'definition', 360],
  ['besoins', 'phrase', 90],
  ['mesures', 'nom', 60],
  ['mesures', 'unite', 40],
])('%s: « %s » takes %i characters, not one more', (name, key, length) => {
  const accepts = (size: number) =>
    SCHEMAS[name]?.safeParse({ ...LEAST_ENTRIES[name], [key]: 'x'.repeat(size) }).success;
  expect([accepts(length), accepts(length + 1)]).toEqual([true, false]);
});

/** Paths of the fields below a schema that no words describe. */
function listUndescribed(schema: z.core.$ZodType, path: readonly string[] = []): readonly string[] {
  return keysOf(schema).flatMap((key) => {
    const field = schemaAt(schema, [key]);
    const inner = field && unwrap(field);
    const below = inner instanceof z.ZodArray ? inner.element : inner;
    const own = [...path, key];
    return [
      ...((descriptionOf(field) ?? '').length < 2 ? [own.join('.')] : []),
      ...(below === undefined ? [] : listUndescribed(below, own)),
    ];
  });
}

test.each(Object.entries(SCHEMAS))('each field of %s says what it is, for the messages', (_, schema) => {
  expect(listUndescribed(schema)).toEqual([]);
});
