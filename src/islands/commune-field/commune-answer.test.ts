import { expect, test } from 'vitest';
import type { CommuneAnswer } from '../../atlas/commune-data.ts';
import { describeNear, labelCommune } from '../../views/explorer/near-words.ts';
import { answerPlace } from './commune-answer.ts';
import { openWholeLibrary } from './memory-library.fixture.ts';
import { suggestCommunes } from './suggestions.ts';

const library = openWholeLibrary();

test.each([
  ['Morez', 'Morez (39400)'],
  ['hauts-de-bienne', 'Hauts de Bienne (39400)'],
  ["L'Aigle", 'L’Aigle (61300)'],
  ['tassin la demi lune', 'Tassin-la-Demi-Lune (69160)'],
  ['Saint-Barthélemy 97133', 'Saint-Barthélemy (97133)'],
  ['Presles (95)', 'Presles (95590)'],
  ['Presles (Val-d’Oise)', 'Presles (95590)'],
  ['presles val d oise', 'Presles (95590)'],
  ['Saint-Martin 97150', 'Saint-Martin (97150)'],
  ['montreuil-93100', 'Montreuil (93100)'],
  ['Montreuil (28500)', 'Montreuil (28500)'],
  ['93100 Montreuil', 'Montreuil (93100)'],
  ['Saint-Denis (Réunion)', 'Saint-Denis (97400)'],
  ['saint denis la réunion', 'Saint-Denis (97400)'],
  ['St Denis 974', 'Saint-Denis (97400)'],
  ['Ajaccio (2A)', 'Ajaccio (20000)'],
  ['Bastia 2B', 'Bastia (20200)'],
  ['Ajaccio (Corse)', 'Ajaccio (20000)'],
  ['Corte (20)', 'Corte (20250)'],
  ['2A001', 'Afa (20167)'],
  ['Seynod', 'Seynod (74000)'],
  ['Hellemmes', 'Hellemmes (59000)'],
  ['Bellegarde-sur-Valserine', 'Bellegarde-sur-Valserine (01200)'],
  ['Paris 11e', 'Paris (75001)'],
  ['Paris XI', undefined],
  ['75011 Paris', 'Paris (75001)'],
  ['75 011', 'Paris (75001)'],
  ['11e arrondissement de Paris', 'Paris (75001)'],
  ['Lyon 3ème', 'Lyon (69001)'],
  ['Marseille 1er', 'Marseille (13001)'],
  ['Paris 21e', undefined],
  ['Reims cedex', 'Reims (51100)'],
  ['51722 REIMS CEDEX 2', 'Reims (51100)'],
  ['Reims 51722', undefined],
  ['L HAY LES ROSES', 'L’Haÿ-les-Roses (94240)'],
  ['Stes Maries de la Mer', 'Saintes-Maries-de-la-Mer (13460)'],
  ['Neuilly s/ Seine', 'Neuilly-sur-Seine (92200)'],
  ['Fontenay-s/-Bois', 'Fontenay-sous-Bois (94120)'],
  ['Havre', 'Le Havre (76600)'],
  ['Neuilly-sur-Marne', 'Neuilly-sur-Marne (93330)'],
  ['Clermont 63000', 'Clermont-Ferrand (63000)'],
  ['Clermont (63)', undefined],
  ['saintetienne', 'Saint-Étienne (42000)'],
  ['35720 MESNIL ROC H', 'Mesnil-Roc’h (35720)'],
  ['Y', 'Y (80190)'],
  ['95000', 'Cergy (95000)'],
  ['73000', 'Chambéry (73000)'],
  ['39368', 'Hauts de Bienne (39400)'],
  ['Corse', undefined],
  ['Montreuil 75001', undefined],
  ['Villeurbane', undefined],
  ['75', undefined],
  ['Zzzz', undefined],
])('« %s » is %s', async (typed, expected) => {
  const answer = await answerPlace(typed, library);
  expect(answer.kind === 'found' ? labelCommune(answer.entry) : undefined).toBe(expected);
});

test.each([
  ['Morez', /^Distances depuis Hauts de Bienne \(39400\), où se trouve Morez\.$/],
  ['Lyon 3e', /^Distances depuis Lyon \(69001\)\.$/],
  [
    'Tassin-la-Demi-Lune',
    /^Distances depuis Tassin-la-Demi-Lune \(69160\), située comme Lyon, de la même intercommunalité\.$/,
  ],
  ["L'Aigle", /située comme Saint-Sulpice-sur-Risle, sa voisine de code postal\.$/],
  ['Nouméa', /^Nouméa \(98800\) est hors de la carte.* Écrivez une commune de métropole, de Guadeloupe/],
  [
    'Villeurbane',
    /^Aucune commune connue ne s’appelle «\u00a0Villeurbane\u00a0»\. Vouliez-vous dire Villeurbanne \(69100\)\u202f\?$/,
  ],
  ['Vileurbanne', /Vouliez-vous dire Villeurbanne \(69100\)/],
  ['Iille', /Vouliez-vous dire .*Lille \(59000\)/],
  ['Villeurbane 69100', /Vouliez-vous dire Villeurbanne \(69100\)\u202f\?$/],
  ['Montreuil 75001', /se contredisent\. Vouliez-vous dire Montreuil \(93100\), .*Paris \(75001\)\u202f\?$/],
  ['Clermont (63)', /Vouliez-vous dire Clermont-Ferrand \(63000\)/],
  ['Clermont (Puy-de-Dôme)', /Vouliez-vous dire Clermont-Ferrand \(63000\)/],
  ['Montreuil', /^Distances depuis Montreuil \(93100\)\. Autres communes de ce nom\u00a0: .*Montreuil \(28500\)\.$/],
  ['95000', /^Distances depuis Cergy \(95000\).* Autres communes de ce code\u00a0: .*Boisemont \(95000\)/],
  ['Corse', /^«\u00a0Corse\u00a0» n’est pas une commune/],
  ['2A', /n’est pas une commune/],
  ['51722', /^Aucune commune n’a le code postal/],
  ['394', /^Aucune commune n’a le code postal/],
  ['Zzzz', /^Aucune commune connue ne s’appelle «\u00a0Zzzz\u00a0»\u00a0: les cas sont dans l’ordre des noms\.$/],
])('of « %s » it is said %s', async (typed, sentence) => {
  expect(say(typed, await answerPlace(typed, library))).toMatch(sentence);
});

test('a list that did not load is not a commune that does not exist', () => {
  expect(say('morez', undefined)).toMatch(/^La liste des communes n’a pas pu se charger/);
});

test.each([
  ['Lill', 'Lille (59000)'],
  ['st etienne', 'Saint-Étienne (42000)'],
  ['saint-et', 'Saint-Étienne (42000)'],
  ['eu', 'Eu (76260)'],
  ['hav', 'Le Havre (76600)'],
  ['more', 'Moret-Loing-et-Orvanne (77250)'],
  ['Montreuil 931', 'Montreuil (93100)'],
  ['393', 'Champagnole (39300)'],
  ['39', undefined],
  ['3940', 'Hauts de Bienne (39400)'],
  ['Villeurbane', 'Villeurbanne (69100)'],
  ['saint-denis réunion', 'Saint-Denis (97400)'],
  ['m', undefined],
  ['', undefined],
])('while « %s » is being written, the first proposed is %s', async (typed, expected) => {
  const [first] = await suggestCommunes(typed, library);
  expect(first && labelCommune(first)).toBe(expected);
});

test('every homonym can be chosen', async () => {
  const found = await suggestCommunes('sainte colombe', library);
  expect(found.filter(({ name }) => name === 'Sainte-Colombe')).toHaveLength(12);
});

function say(typed: string, answer: CommuneAnswer | undefined): string {
  const { before, choices, after } = describeNear(typed, answer);
  return `${before}${choices.map(labelCommune).join(', ')}${after}`;
}
