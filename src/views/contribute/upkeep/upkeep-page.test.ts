import { expect, test } from 'vitest';
import { caseFile, formFile, localSource, practiceFile, smallAtlas } from '../../../atlas/atlas.fixture.ts';
import { SMALL_SETTING } from '../../../atlas/gazetteer.fixture.ts';
import type { LinkResult } from '../../../links/link-result.ts';
import { CASE_HEADINGS } from '../../../schema/collections.ts';
import { buildUpkeepPage, type UpkeepPage } from './upkeep-page.ts';
import { listTasks } from './task.ts';

const THIS_YEAR = SMALL_SETTING.today.slice(0, 4);
const RECENT = SMALL_SETTING.today;
const OLD = `${Number(THIS_YEAR) - 2}-01-01`;
const WHOLE = CASE_HEADINGS.map(({ title }) => `## ${title}\n\n${'mot '.repeat(70)}`).join('\n\n');
const LONG = 'mot '.repeat(300);
const given = { reponse: 'Oui', annee: 2024, source: 's' } as const;
const FULL = Object.fromEntries(
  'declencheur premier-geste decision financement ticket-d-entree equipe mesure-independante echec cadre'
    .split(' ')
    .map((key) => [key, given]),
);
const MINUTE = { partagent: given, craindre: given };
const sources = [localSource('s', { url: 'https://s.fr/x' })];
const result = { ...given, nature: 'declare' } as const;

/** A case in which nothing is missing, but what a test takes away. */
const whole = (id: string, data: Parameters<typeof caseFile>[1] = {}) =>
  caseFile(id, {
    titre: id,
    body: WHOLE,
    sources,
    verifie: RECENT,
    minute: MINUTE,
    fiche: { ...FULL, resultat: result },
    ...data,
  });
const forms = [formFile('grappe', { body: LONG, verifie: RECENT })];
const build = (cas: Parameters<typeof smallAtlas>[0], results?: readonly LinkResult[]) =>
  buildUpkeepPage(smallAtlas({ formes: forms, ...cas }), results);
const read = (page: UpkeepPage, id: string) => {
  const shelf = page.shelves.find((one) => one.id === id);
  return shelf === undefined ? [] : listTasks(shelf).map((task) => `${task.page.title}: ${task.subject}`);
};

test('nothing to do in an atlas that is whole', () => {
  const page = build({ cas: [whole('a')] });
  expect(page.shelves.map(({ id, count }) => [id, count])).toEqual([
    ['liens', 0],
    ['pas-encore-cherche', 0],
    ['a-chercher-de-nouveau', 0],
    ['pas-trouve', 0],
    ['questions-ouvertes', 0],
    ['pages-minces', 0],
    ['pages-a-relire', 0],
  ]);
  expect(page.first).toEqual([]);
  expect(page.shelves[0]?.none).toBe(
    'Les liens de cette copie n’ont jamais été vérifiés. On ne sait donc pas lesquels sont morts.',
  );
});

test('a question is never looked for, looked for long ago, or looked for in vain', () => {
  const fiche = { ...FULL, resultat: result, equipe: { inconnu: OLD }, echec: { inconnu: RECENT }, cadre: undefined };
  const page = build({ cas: [whole('a', { fiche })] });
  expect(read(page, 'pas-encore-cherche')).toEqual(['a: À quoi s’engage-t-on, et comment en sort-on\u202f?']);
  expect(read(page, 'a-chercher-de-nouveau')).toEqual([
    `a: Combien de personnes font tourner l’ensemble\u202f? (cherché le 1er\u00a0janvier ${OLD.slice(0, 4)})`,
  ]);
  expect(read(page, 'pas-trouve')).toEqual(['a: Qu’est-ce qui a raté\u202f?']);
});

test('a task leads to its field in the form', () => {
  const { first } = build({ cas: [whole('a', { fiche: { ...FULL, resultat: result, equipe: undefined } })] });
  const [task] = first;
  expect(task?.page.href).toBe('/cas/a/#reponse-equipe');
  const door = new URL(task?.door.href ?? '', 'https://atlas.fr');
  expect(door.pathname).toBe('/contribuer/atelier/');
  expect(Object.fromEntries(door.searchParams)).toEqual({ fiche: 'a', champ: 'fiche.equipe.reponse' });
});

test('links are told apart by what they ask, and the last check is dated', () => {
  const cas = [
    whole('a'),
    whole('b', { site: 'https://b.fr/', sources: [localSource('s', { url: 'https://t.fr/y' })] }),
  ];
  const page = build({ cas }, [
    { address: 'https://s.fr/x', state: 'disparu', day: '2026-11-29' },
    { address: 'https://t.fr/y', state: 'deplace', day: '2026-11-30', target: 'https://nouveau.fr/y' },
    { address: 'https://b.fr/', state: 'refuse', day: '2026-11-30' },
    { address: 'https://plus-cite.fr/', state: 'disparu', day: '2026-11-30' },
  ]);
  expect(page.shelves[0]?.groups.map(({ name, tasks }) => [name, tasks.map(({ subject }) => subject)])).toEqual([
    ['À remplacer', ['«\u00a0Article s\u00a0»\u00a0: l’adresse n’existe plus (404, 410)']],
    ['À corriger', ['«\u00a0Article s\u00a0»\u00a0: l’adresse a changé pour de bon\u00a0: nouveau.fr']],
    ['À ouvrir à la main', ['b.fr\u00a0: l’adresse refuse les programmes\u00a0: à ouvrir à la main']],
  ]);
  expect(page.shelves[0]?.help).toBe('4\u00a0adresses regardées, la dernière le 30\u00a0novembre 2026.');
});

test('a page is thin by its answers, its words or a heading left out', () => {
  const page = build({
    cas: [
      whole('court', { body: WHOLE.replaceAll('mot '.repeat(70), 'mot '.repeat(10)) }),
      whole('muet', { fiche: { resultat: result } }),
      whole('sans', { body: `${WHOLE.replace("## Comment c'est né", '')}${LONG}` }),
      whole('dit', { pratiques: [{ pratique: 'p', detail: 'achats', source: 's' }] }),
    ],
    pratiques: [practiceFile('p', { body: LONG, verifie: RECENT, nom: 'Acheter' })],
    formes: [formFile('grappe', { body: 'Une grappe.', verifie: RECENT, nom: 'Grappe' })],
  });
  expect(read(page, 'pages-minces')).toEqual([
    expect.stringMatching(/^court: \d+\u00a0mots$/),
    'muet: 1\u00a0réponse sur 10',
    expect.stringMatching(/^sans: sans «\u00a0Comment c’est né\u00a0»$/),
    'Grappe: 2\u00a0mots',
    'Acheter: un seul cas',
  ]);
});

test('a page is to be read again a year after its last reading, the oldest first', () => {
  const page = build({
    cas: [whole('jeune'), whole('vieux', { verifie: OLD }), whole('jamais', { verifie: undefined })],
  });
  expect(read(page, 'pages-a-relire')).toEqual([
    'jamais: jamais relue',
    `vieux: relue le 1er\u00a0janvier ${OLD.slice(0, 4)}`,
  ]);
});

test('the first tasks are of several kinds, each for another page, nearest to a whole page first', () => {
  const missing = { ...FULL, resultat: result, equipe: { inconnu: RECENT }, echec: { inconnu: RECENT } };
  const page = build(
    {
      cas: [
        whole('loin', { fiche: missing }),
        whole('pres', { fiche: { ...missing, echec: given } }),
        whole('mort', { sources: [localSource('s', { url: 'https://mort.fr/' })], questions: ['Combien ?'] }),
      ],
    },
    [{ address: 'https://mort.fr/', state: 'disparu', day: RECENT }],
  );
  expect(page.first.map(({ page: { title } }) => title)).toEqual(['mort', 'pres', 'loin']);
});
