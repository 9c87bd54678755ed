import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { journey, standStill } from './journey.ts';

const drifting = 'svg[data-state="drifting"]';

/** The elements that an animation moves or is about to. */
function listMoving(page: Page): Promise<readonly boolean[]> {
  return page.evaluate(() => {
    const effects = document.getAnimations().map(({ effect }) => effect);
    const targets = effects.map((effect) => (effect instanceof KeyframeEffect ? effect.target : null));
    return targets.map((target) => target?.parentElement?.matches('.flocks') === true);
  });
}

/** Opens the home page as in a new session, in a browser that takes movement; a minute leaves the time to look at it. */
async function beginSession(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () =>
      document.documentElement.style.setProperty('--time-flock', '60s'),
    );
  });
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
}

journey('the flocks of the home map drift into place, and nothing else, once a session', async ({ open }) => {
  const { page, problems } = await open('/', { sendsPolicy: true, isAlone: true });
  await beginSession(page);
  await page.locator(drifting).waitFor();
  const flocks = await page.locator(`${drifting} .flocks > *`).count();
  expect(flocks).toBeGreaterThan(0);
  expect(await listMoving(page)).toEqual(Array.from({ length: flocks }, () => true));
  await page.reload();
  await standStill(page);
  expect(await page.locator(drifting).count()).toBe(0);
  expect(problems).toEqual([]);
});

journey('nothing moves for who asked for less movement', async ({ open }) => {
  const { page } = await open('/');
  await page.locator(drifting).waitFor();
  expect(await listMoving(page)).toEqual([]);
});
