import { describe, expect, test } from 'vitest';
import { decodeEntities, readPages } from './pages.ts';

/** The words of the main part of a page, on one line, with plain spaces. */
function readText(path: string): string {
  const page = readPages().find((one) => one.path === path);
  if (page === undefined) throw new Error(`No page ${path}`);
  const main = page.root.querySelector('main')?.textContent ?? '';
  return decodeEntities(main).replaceAll(/\s+/g, ' ');
}

function read(path: string, pattern: RegExp): string | undefined {
  return pattern.exec(readText(path))?.[1];
}

const slugs = readPages().flatMap(({ path }) => /^\/repertoire\/(?!national)([\w-]+)\/$/.exec(path)?.[1] ?? []);

describe('two pages give one number', () => {
  test('of the cases that tell what a member pays, and of those that tell it in euros', () => {
    const inEuros = /verse un membre, (\d+) en euros/;
    expect(read('/couts/', /(\d+) cas sur \d+ dis?(?:en)?t ce que verse/)).toBe(
      read('/', /(\d+) sur \d+\s*dis?(?:en)?t ce que verse/),
    );
    expect(read('/couts/', inEuros)).toBe(read('/', inEuros));
  });

  test('of the cases by what became of them', () => {
    const lives = read('/durer/', /En tout, \d+ cas : ([^.]+)\./);
    expect(lives).toBeDefined();
    expect(readText('/')).toContain(`${lives}.`);
  });

  test.each(slugs)('of the groupings spotted in %s', (slug) => {
    const listed = read(`/repertoire/${slug}/`, /(\d+) groupements? repérés?/);
    expect(read(`/regions/${slug}/`, /(\d+) groupements? connus? par/)).toBe(listed);
    const link = new RegExp(`href="[^"]*/repertoire/${slug}/"[^>]*>\\s*(\\d+)`);
    const explorer = readPages().find(({ path }) => path === '/explorer/')?.html ?? '';
    expect(link.exec(explorer)?.[1]).toBe(listed);
  });
});
