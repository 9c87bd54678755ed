import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { caseSchema } from '../../src/schema/case.ts';
import { writeCase, type World } from './case-file.ts';
import { readSuccessors } from './prose.ts';

const world: World = {
  successors: readSuccessors(['Le groupement réunit des entreprises de la vallée, et la vallée réunit le groupement.']),
  forms: ['grappe', 'district'],
  practices: ['former-ensemble', 'vendre-ensemble', 'aller-au-loin'],
  objectives: ['former', 'exporter', 'innover'],
  divisions: ['23', '25', '32'],
  communes: [
    { code: '76101', name: 'Blangy-sur-Bresle', departement: '76' },
    { code: '39368', name: 'Hauts de Bienne', departement: '39' },
  ],
};
const numbers = Array.from({ length: 50 }, (_, index) => index + 1);

function split(file: string): { readonly frontMatter: unknown; readonly body: string } {
  const [, yaml = '', ...body] = file.split(/^---$/m);
  return { frontMatter: parse(yaml), body: body.join('---') };
}

test('generated cases have the shape of real ones', () => {
  for (const number of numbers) {
    const result = caseSchema.safeParse(split(writeCase(number, world)).frontMatter);
    expect(result.error?.issues ?? []).toEqual([]);
  }
});

test('the same number gives the same case, another number another', () => {
  expect(writeCase(3, world)).toBe(writeCase(3, world));
  expect(writeCase(3, world)).not.toBe(writeCase(4, world));
});

test('a body has about 1,100 words, the headings, and cites every source of its page and no other', () => {
  const lengths = numbers.map((number) => {
    const { frontMatter, body } = split(writeCase(number, world));
    const { sources } = caseSchema.parse(frontMatter);
    const cited = new Set([...body.matchAll(/\[@([a-z0-9-]+)\]/g)].map(([, id]) => id));
    expect(cited).toEqual(new Set(sources.map(({ id }) => id)));
    expect(body.match(/^## .+$/gm)).toHaveLength(5);
    return body.split(/\s+/).length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(950);
  expect(mean).toBeLessThan(1400);
});
