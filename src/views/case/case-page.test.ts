import { expect, test } from 'vitest';
import {
  caseFile,
  figureEntry,
  localSource,
  mention,
  observed,
  pickCase,
  singleCase,
  smallAtlas,
} from '../../atlas/atlas.fixture.ts';
import { buildCasePage, countApparatus, listContents } from './case-page.ts';
import { describeMilestones } from '../milestones.ts';
import { describeCall } from '../page-context.ts';

const full: Parameters<typeof singleCase>[0] = {
  titre: "L'alliance",
  acteurs: [mention('POCHET', { effectif: { valeur: 1400, annee: 2018, source: 'b' }, source: 'a' }), mention('Autre')],
  chiffres: [figureEntry([observed(65, 2024, 'a')])],
  chronologie: [{ date: '1999-05', evenement: "L'association naît", source: 'b' }],
  questions: ['Combien ?'],
  sources: [localSource('a'), localSource('b'), localSource('c')],
  body: 'Texte [@c; @a].',
  verifie: '2026-11-22',
  auteurs: ['Une autrice', 'Un auteur'],
};

function pageOf(part: Parameters<typeof singleCase>[0]) {
  const { atlas, caseStudy } = singleCase(part);
  return buildCasePage(caseStudy, atlas);
}

test('numbers agree all over the page', () => {
  const page = pageOf(full);
  expect(page.sources.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Article a'],
    [2, 'Article c'],
    [3, 'Article b'],
  ]);
  expect(page.ledger.columns[1]?.rows[0]?.sources.map(({ number }) => number)).toEqual([1, 3]);
  expect(page.figures.shown[0]?.sources.map(({ number }) => number)).toEqual([1]);
  expect(page.timeline.shown[0]?.sources.map(({ number }) => number)).toEqual([3]);
  expect([...page.pageContext.numbers.values()]).toEqual([1, 2, 3]);
});

test('verification and citation say the date that counts', () => {
  const verified = pageOf(full);
  expect(verified.verification).toBe('Fiche relue le 22\u00a0novembre 2026, sur extraits');
  expect(`${verified.citation.before}${verified.citation.work}${verified.citation.after}`).toBe(
    'Une autrice, Un auteur, «\u00a0L’alliance\u00a0», En meute, l’atlas des PME qui coopèrent, fiche vérifiée le 22\u00a0novembre 2026.',
  );
  const published = pageOf({ publie: '2026-12-01' });
  expect(published.verification).toBe('Publiée le 1er\u00a0décembre 2026, pas encore relue');
  expect(published.citation.after).toBe(', fiche publiée le 1er\u00a0décembre 2026.');
});

test('related cases say why', () => {
  const atlas = smallAtlas({ cas: [caseFile('a'), caseFile('b', { secteurs: ['25'], forme: 'district' })] });
  expect(buildCasePage(pickCase(atlas, 'a'), atlas).related.map(({ id, kinship }) => [id, kinship])).toEqual([
    ['b', 'Même département\u00a0: Finistère'],
  ]);
});

test('what a page prints is data: a copy prints the same', () => {
  const page = pageOf(full);
  expect(structuredClone(page)).toEqual(page);
});

test('apparatus in words', () => {
  expect(countApparatus(pageOf(full))).toBe('3\u00a0sources');
  expect(countApparatus(pageOf({ sources: [localSource('a')], body: '[@a]' }))).toBe('1\u00a0source');
});

const headings = [
  { depth: 2, slug: 'ce-qu-ils-font-ensemble', text: "Ce qu'ils font ensemble" },
  { depth: 3, slug: 'detail', text: 'Détail' },
  { depth: 2, slug: 'ce-qui-a-coince', text: 'Ce qui a coincé' },
];

test('contents list the sections that the page has, in its order', () => {
  expect(listContents(pageOf(full), headings).map(({ href }) => href)).toEqual([
    '#ce-qu-ils-font-ensemble',
    '#ce-qui-a-coince',
    '#dix-questions',
    '#chiffres-cles',
    '#chronologie',
    '#qui-fait-quoi',
    '#ce-qui-manque',
    '#sources',
  ]);
  expect(listContents(pageOf(full), headings).map(({ label }) => label)).toEqual([
    'Ce qu’ils font ensemble',
    'Ce qui a coincé',
    'Dix questions',
    'Chiffres',
    'Chronologie',
    'Qui fait quoi',
    'Ce qui manque',
    'Sources',
  ]);
  expect(listContents(pageOf({}), headings).map(({ label }) => label)).toEqual([
    'Ce qu’ils font ensemble',
    'Ce qui a coincé',
    'Dix questions',
    'Qui fait quoi',
    'Ce qui manque',
    'Sources',
  ]);
});

test('a milestone tells its year, and its day when it is known', () => {
  const numbers = new Map([['a', 3]]);
  const milestones = ['1999', '2010-05', '2021-03-01'].map((date) => ({ date, event: "L'essai", source: 'a' }));
  expect(describeMilestones(milestones, numbers).map(({ anchor, year, day }) => [anchor, year, day])).toEqual([
    ['appel-jalon-0', '1999', undefined],
    ['appel-jalon-1', '2010', 'mai'],
    ['appel-jalon-2', '2021', '1er\u00a0mars'],
  ]);
  expect(describeMilestones(milestones, numbers)[0]).toMatchObject({
    event: 'L’essai',
    sources: [{ number: 3, href: '#source-3' }],
  });
});

test('a call of the text leads to its source, and the source back to it', () => {
  const page = pageOf({ ...full, body: '[@c] puis [@c]' });
  const call = describeCall(page.pageContext, 'c', 2);
  expect(call).toEqual({ number: 2, href: '#source-2', anchor: 'appel-c-2' });
  expect(page.sources[1]?.anchor).toBe('source-2');
  expect(page.sources[1]?.uses.map(({ href }) => href)).toContain(`#${call.anchor}`);
});

test('a call of a source that the page does not number is an error', () => {
  expect(() => describeCall(pageOf(full).pageContext, 'absent', 1)).toThrow('absent');
  expect(() => describeCall(undefined, 'a', 1)).toThrow('a');
});

test('a view is data: what a page prints is told by its value, which is its key in the build', () => {
  expect(structuredClone(pageOf(full))).toEqual(pageOf(full));
});
