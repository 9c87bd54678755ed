import { expect } from 'vitest';
import type { Journeys } from '../journeys.ts';
import { NARROW, type Visitor } from '../visitor.ts';

const FIELD = 'case-explorer #q';
const COUNT = 'output[data-count]';
const ROW = '[data-list] > li h2 a';
const BOX = '[data-facets] input[value="former"]';
const LABEL = '[data-facet="objectif"] label';

export const EXPLORER: Journeys = {
  'a facet, the way back and forth, words besides': async (visitor) => {
    await openExplorer(visitor, '/explorer/');
    const all = await readCount(visitor);
    await visitor.click(LABEL, 'Former');
    await visitor.expectAddress('/explorer/?objectif=former');
    await expect.poll(() => readCount(visitor)).toBeLessThan(all);
    const ticked = await readCount(visitor);
    await visitor.goBack();
    await visitor.expectAddress('/explorer/');
    await visitor.expectFirst({ css: BOX }, { isOn: false });
    await expect.poll(() => readCount(visitor)).toBe(all);
    await visitor.goForward();
    await visitor.expectAddress('/explorer/?objectif=former');
    await visitor.expectFirst({ css: BOX }, { isOn: true });
    await expect.poll(() => readCount(visitor)).toBe(ticked);
    await visitor.click(FIELD);
    await visitor.type('verre');
    await visitor.expectAddress('/explorer/?q=verre&objectif=former');
    await expect.poll(() => readCount(visitor)).toBeLessThan(ticked);
    expect(await readCount(visitor)).toBeGreaterThan(0);
  },

  'back from a case, the words, the box and the list are as they were': async (visitor) => {
    await openExplorer(visitor, '/explorer/?q=formation&objectif=former');
    await visitor.see('[data-list] mark');
    const [rows, count] = [await visitor.list({ css: ROW }), await readCount(visitor)];
    await visitor.click(ROW);
    await visitor.expectAddress(rows[0]?.href ?? '');
    await visitor.goBack();
    await visitor.expectFirst({ css: FIELD }, { value: 'formation' });
    await visitor.expectFirst({ css: BOX }, { isOn: true });
    await expect.poll(() => readCount(visitor)).toBe(count);
    await visitor.expectFirst({ css: ROW }, { href: rows[0]?.href ?? '' });
  },

  'in a narrow window the filters open in a sheet, and Escape gives the focus back': async (visitor) => {
    await openExplorer(visitor, '/explorer/', NARROW);
    await visitor.click('[data-open-sheet]');
    await visitor.click(`dialog[open] ${LABEL}`, 'Former');
    await visitor.expectAddress('/explorer/?objectif=former');
    await visitor.see('dialog[open] [data-see]', `${await readCount(visitor)} cas`);
    await visitor.press('Escape');
    await visitor.expectFirst({ css: '[data-open-sheet]' }, { hasFocus: true, text: 'Filtrer 1' });
  },

  'a commune named in the field of distances orders the list': async (visitor) => {
    await openExplorer(visitor, '/explorer/?tri=distance&pres=Oyonnax');
    await visitor.see('#pres-aide', 'Distances depuis Oyonnax');
    const before = (await visitor.list({ css: ROW })).map(({ href }) => href);
    await visitor.click('#pres');
    await visitor.press('Control', 'a');
    await visitor.type('lille');
    await visitor.click('#communes [role="option"]', 'Lille (59000)');
    await visitor.see('#pres-aide', 'Distances depuis Lille (59000)');
    await visitor.expectFirst({ css: '#pres' }, { value: 'Lille (59000)' });
    await expect.poll(async () => (await visitor.list({ css: ROW })).map(({ href }) => href)).not.toEqual(before);
    const distances = (await visitor.list({ css: '[data-distance]', name: 'km' })).map(({ text }) => readNumber(text));
    expect(distances.length).toBeGreaterThan(5);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  },

  'the table holds the cases of the list': async (visitor) => {
    await openExplorer(visitor, '/explorer/?objectif=former');
    await visitor.click('button[data-view="tableau"]');
    await visitor.see('[data-table-body] tr');
    await expect
      .poll(async () => (await visitor.list({ css: '[data-table-body] tr' })).length)
      .toBe(await readCount(visitor));
  },
};

export async function openExplorer(visitor: Visitor, path: string, width?: number): Promise<void> {
  await visitor.open(path, width);
  await visitor.see('case-explorer[data-state="ready"] [data-count]');
}

async function readCount(visitor: Visitor): Promise<number> {
  const [count] = await visitor.list({ css: COUNT });
  return readNumber(count?.text ?? '');
}

/** The first number of a text; 0 where there is none, as in « Aucun cas ». */
function readNumber(text: string): number {
  return Number(/\d+/.exec(text.replace(/\s/g, ''))?.[0] ?? 0);
}
