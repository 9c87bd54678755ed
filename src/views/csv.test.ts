import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

test('cells with a comma, a quote or a line are quoted; what is unknown is empty', () => {
  expect(
    writeCsv(
      ['cas', 'somme'],
      [
        ['Orcab, union', 75],
        ['un « "mot" »', undefined],
        ['a\nb', 0],
      ],
    ),
  ).toBe('\ufeffcas,somme\r\n"Orcab, union",75\r\n"un « ""mot"" »",\r\n"a\nb",0\r\n');
});
