import { expect, test } from 'vitest';
import { joinPlaces, listPlaceNames } from './place-names.ts';

const places = listPlaceNames({
  groups: [
    { path: '', title: 'Haute-Savoie', words: '74' },
    { path: '', title: 'Savoie', words: '73' },
    { path: 'regions/pays-de-la-loire', title: 'Pays de la Loire', words: '' },
    { path: 'formes/grappe', title: 'Grappe d’entreprises', words: '' },
  ],
  cases: [
    {
      id: 'a',
      title: 'A',
      groups: [],
      names: ['Romans-sur-Isère', 'temps partagé', 'savoir-faire', 'Multi-employeurs'],
    },
  ],
});
const join = (words: string) =>
  joinPlaces(
    words.split(' ').map((word) => ({ word, written: word })),
    places,
  ).map(({ written }) => written);

test('the words of a place are one', () => {
  expect(join('decolletage haute savoie')).toEqual(['decolletage', 'Haute-Savoie']);
  expect(join('haute savoie romans isere')).toEqual(['Haute-Savoie', 'Romans-sur-Isère']);
  expect(join('pays loire mode')).toEqual(['Pays de la Loire', 'mode']);
});

test('words of no place, or apart, stay what they are', () => {
  expect(join('haute couture savoie')).toEqual(['haute', 'couture', 'savoie']);
  expect(join('temps partage')).toEqual(['temps', 'partage']);
  expect(join('savoir faire')).toEqual(['savoir', 'faire']);
  expect(joinPlaces([], places)).toEqual([]);
});
