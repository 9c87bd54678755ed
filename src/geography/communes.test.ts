import { describe, expect, test } from 'vitest';
import {
  findCommune,
  findCommunesByName,
  findCommunesByPostalCode,
  findMergedCommune,
  readCommunes,
} from './communes.ts';

const located = [...readCommunes().values()].filter(({ point }) => point);
const inhabitants = (communes: Iterable<{ readonly population?: number }>): number =>
  [...communes].reduce((sum, { population = 0 }) => sum + population, 0);

describe('communes', () => {
  test('hold the present communes of the 2026 vintage', () => {
    expect(readCommunes().size).toBe(34_969);
  });

  test.each([
    ['80533', 'Mers-les-Bains', 2540, '247600588', [50.06538, 1.3881]],
    ['76255', 'Eu', 6499, '247600588', [50.04606, 1.42079]],
    ['76101', 'Blangy-sur-Bresle', 2819, '200069722', [49.93211, 1.62514]],
    ['39367', 'Morbier', 2456, '243900479', [46.53693, 6.01532]],
    ['29233', 'Quimperlé', 12_469, '242900694', [47.87215, -3.54994]],
    ['30007', 'Alès', 46_125, '200066918', [44.12489, 4.08082]],
  ])('%s is %s', (code, name, population, epci, point) => {
    expect(findCommune(code)).toMatchObject({ name, population, point, epci: { code: epci } });
  });

  test('a merged commune keeps the coordinates of its old seat', () => {
    expect(findCommune('39368')).toMatchObject({ name: 'Hauts de Bienne', point: [46.5254, 6.02589] });
  });

  test('Mayotte, whose communes GeoNames files at another level, is located', () => {
    expect(findCommune('97611')).toMatchObject({ name: 'Mamoudzou', region: '06', departement: '976' });
    expect(findCommune('97611')?.point?.[0]).toBeCloseTo(-12.78, 1);
  });

  test('nine inhabitants in ten live in a located commune', () => {
    expect(inhabitants(located) / inhabitants(readCommunes().values())).toBeGreaterThan(0.89);
  });

  test('apostrophes are typographic', () => {
    expect(findCommune('01001')?.name).toBe('L’Abergement-Clémenciat');
    expect([...readCommunes().values()].filter(({ name }) => name.includes("'"))).toEqual([]);
  });

  test.each([
    ['39371', '39368', 'absorbed by Hauts de Bienne'],
    ['93059', '93066', 'Pierrefitte-sur-Seine, merged into Saint-Denis in 2025'],
    ['75111', '75056', 'an arrondissement of Paris'],
    ['39368', undefined, 'a present commune, whose code an old one bore too'],
    ['99999', undefined, 'no commune'],
  ])('%s belongs now to %s: %s', (code, present, _) => {
    expect(findMergedCommune(code)).toBe(present);
  });

  test.each([
    ['Quimperlé', ['29233']],
    ['quimperle', ['29233']],
    ['Morez', ['39368']],
    ['L’Haÿ les Roses', ['94038']],
    ['Quimperl', ['29233']],
    ['St-Étienne', ['42218']],
    ['', []],
    ['Nulle-Part-en-Bocage', []],
  ])('the name « %s » suggests %j', (name, codes) => {
    expect(findCommunesByName(name).map(({ code }) => code)).toEqual(codes);
  });

  test.each(['29300', '76260', '01200', '00000', ''])(
    'the postal code « %s » gives the communes that it serves',
    (code) => {
      const served = [...readCommunes().values()].filter(({ postalCodes }) => postalCodes.includes(code));
      expect(findCommunesByPostalCode(code)).toEqual(served);
    },
  );

  test('homonyms are all suggested', () => {
    const codes = findCommunesByName('Saint-Denis').map(({ code }) => code);
    expect(codes).toContain('93066');
    expect(codes).toContain('97411');
  });
});
