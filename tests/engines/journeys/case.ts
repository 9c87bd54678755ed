import { expect } from 'vitest';
import type { Journeys } from '../journeys.ts';
import type { Visitor } from '../visitor.ts';

const CASE = '/cas/glass-vallee/';

export const CASE_PAGE: Journeys = {
  'an entry of the contents leads to its heading': async (visitor) => {
    await visitor.open(CASE);
    await visitor.click('nav.contents a', 'Ce qui a coincé');
    await visitor.expectAddress(`${CASE}#ce-qui-a-coince`);
    await visitor.see('h2', 'Ce qui a coincé');
  },

  'a call leads to its source, and the way back to where the call was read': async (visitor) => {
    await visitor.open(CASE);
    await visitor.click('nav.contents a', 'Ce qui a coincé');
    await visitor.expectAddress(`${CASE}#ce-qui-a-coince`);
    const [call] = (await visitor.list({ css: '#ce-qui-a-coince ~ * .calls > a' })).filter(({ isSeen }) => isSeen);
    if (call === undefined) throw new Error('no call is seen');
    const place = await readScroll(visitor);
    await visitor.driver.clickAt(call.x, call.y);
    await visitor.expectAddress(call.href);
    await visitor.see(`[id="${new URL(call.href).hash.slice(1)}"]`);
    await visitor.goBack();
    await visitor.expectAddress(`${CASE}#ce-qui-a-coince`);
    await expect.poll(async () => Math.abs((await readScroll(visitor)) - place)).toBeLessThan(5);
  },

  'the dark theme is kept on the next page': async (visitor) => {
    await visitor.open(CASE);
    const light = await readColour(visitor);
    await visitor.click('theme-switch button');
    await expect.poll(() => readColour(visitor)).not.toBe(light);
    const dark = await readColour(visitor);
    const [entry] = await visitor.list({ css: 'nav.menu a' });
    await visitor.click('nav.menu a');
    await visitor.expectAddress(entry?.href ?? '');
    await expect.poll(() => readColour(visitor)).toBe(dark);
    await visitor.expectFirst({ css: 'theme-switch button' }, { isOn: true });
  },
};

const readScroll = (visitor: Visitor) => visitor.driver.read(() => scrollY, undefined);
const readColour = (visitor: Visitor) =>
  visitor.driver.read(() => getComputedStyle(document.body).backgroundColor, undefined);
