import { expect } from 'vitest';
import type { Journeys } from '../journeys.ts';
import { NARROW, type Visitor, WIDE } from '../visitor.ts';

const FIELD = 'dialog [role="combobox"]';
const OPTION = 'dialog [role="option"]';
const RESULT = '[data-results] h3 a';

export const SEARCH: Journeys = {
  'the dialog of a wide window shows results while one types, and Enter opens the first': (visitor) =>
    chooseInDialog(visitor, WIDE),

  'the dialog of a narrow window shows results while one types, and Enter opens the first': (visitor) =>
    chooseInDialog(visitor, NARROW),

  'back from a result, the field keeps its words and the list its results': async (visitor) => {
    await visitor.open('/recherche/?q=verre');
    await visitor.see('site-search[data-state="done"] output');
    const [sentence, results] = [await visitor.list({ css: 'output' }), await visitor.list({ css: RESULT })];
    expect(results.length).toBeGreaterThan(1);
    await visitor.click(RESULT);
    await visitor.expectAddress(results[0]?.href ?? '');
    await visitor.goBack();
    await visitor.expectFirst({ css: '#q' }, { value: 'verre' });
    await visitor.expectFirst({ css: 'output' }, { text: sentence[0]?.text ?? '' });
    expect(await visitor.list({ css: RESULT })).toHaveLength(results.length);
  },

  'a result followed before the texts have answered: on the way back they do': async (visitor) => {
    await visitor.open('/recherche/');
    await visitor.driver.read(followFirst, RESULT);
    await visitor.click('#q');
    await visitor.type('alliance');
    await visitor.see('main h1');
    await expect.poll(() => visitor.list({ css: 'site-search' })).toEqual([]);
    await visitor.goBack();
    await visitor.expectFirst({ css: 'site-search[data-state="done"] #q' }, { value: 'alliance' });
    expect((await visitor.list({ css: RESULT })).length).toBeGreaterThan(1);
    expect((await visitor.list({ css: 'site-search' }))[0]?.text).not.toContain('n’a pas pu se charger');
  },
};

async function chooseInDialog(visitor: Visitor, width: number): Promise<void> {
  await visitor.open('/methode/', width);
  await visitor.press('Control', 'k');
  await visitor.expectFirst({ css: FIELD }, { hasFocus: true });
  await visitor.type('verre');
  await visitor.see(OPTION);
  await visitor.type(' flacon');
  await expect.poll(() => visitor.list({ css: 'dialog output', name: 'pour « verre flacon »' })).toHaveLength(1);
  const countSeen = async () => (await visitor.list({ css: OPTION })).filter(({ isSeen }) => isSeen).length;
  await expect.poll(countSeen).toBeGreaterThan(1);
  const chosen = await visitor.see(`${OPTION}[aria-selected="true"]`);
  await visitor.press('Enter');
  await visitor.expectAddress(chosen.href);
}

/** Runs in the page: the first of these links is followed as soon as it is there, the words being whole in the address. */
function followFirst(css: string): void {
  new MutationObserver((_changes, observer) => {
    const link = document.querySelector<HTMLAnchorElement>(css);
    if (link === null || location.search !== '?q=alliance') return;
    observer.disconnect();
    link.click();
  }).observe(document.body, { childList: true, subtree: true });
}
