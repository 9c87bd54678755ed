/** How lines break: what a narrow window must not do to names, separators and sentences. */
import { expect } from 'vitest';
import { journey } from './journey.ts';

const PHONE = 390;

journey.for([
  ['/cas/mont-blanc-industries/', 1440],
  ['/cas/mont-blanc-industries/', PHONE],
  ['/cas/ajusteurs-sertisseurs-bretons/', PHONE],
] as const)('the names of the title of %s stay whole at %d pixels', async ([path, width], { open }) => {
  const { page } = await open(path, { width });
  await page.evaluate(() => document.fonts.ready);
  const names = page.getByRole('heading', { level: 1 }).locator('.whole-name');
  const heights = await names.evaluateAll((all) =>
    all.map((name) => name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight)),
  );
  expect(heights.length).toBeGreaterThan(0);
  for (const lines of heights) expect(lines).toBeLessThan(1.5);
});

journey('a long crumb goes to the next line without the sign that leads to it', async ({ open }) => {
  const { page } = await open('/cas/ajusteurs-sertisseurs-bretons/', { width: 320 });
  const starts = await page
    .getByRole('navigation', { name: 'Fil d’Ariane' })
    .locator('li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content));
  expect(starts).toEqual(['none', 'none']);
});

journey.for(['/dispositifs/', '/dossiers/'])(
  'each sentence of %s has the line for itself on a phone',
  async (path, { open }) => {
    const { page } = await open(path, { width: PHONE });
    const shares = await page
      .getByRole('main')
      .locator('li > .text')
      .evaluateAll((texts) =>
        texts.map((text) => {
          const { width = 0 } = text.parentElement?.getBoundingClientRect() ?? {};
          const { paddingInlineStart } = getComputedStyle(text.parentElement ?? text);
          return text.getBoundingClientRect().width / (width - Number.parseFloat(paddingInlineStart));
        }),
      );
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.min(...shares)).toBeGreaterThan(0.8);
  },
);

journey('the sources of an essay are folded as those of a case, and a call opens the fold', async ({ open }) => {
  const { page } = await open('/dossiers/collaborer-pour-former/');
  const last = page.locator('source-trail li').last();
  expect(await last.isVisible()).toBe(false);
  const id = await last.getAttribute('id');
  await page.locator(`.calls > a[href="#${id}"]`).first().click();
  expect(await last.isVisible()).toBe(true);
});

journey('the small squares of sources stand apart: no number reaches over its neighbour', async ({ open }) => {
  const { page } = await open('/cas/glass-vallee/', { width: PHONE });
  const overlaps = await page.evaluate(() => {
    const reach = (call: Element) => {
      const { left, width } = call.getBoundingClientRect();
      const half = Number.parseFloat(getComputedStyle(call, '::after').inlineSize) / 2;
      return { from: left + width / 2 - half, to: left + width / 2 + half };
    };
    return [...document.querySelectorAll('.calls > a + a')].filter((call) => {
      const before = call.previousElementSibling;
      return (
        before !== null &&
        before.getClientRects()[0]?.top === call.getClientRects()[0]?.top &&
        reach(before).to > reach(call).from + 0.5
      );
    }).length;
  });
  expect(overlaps).toBe(0);
});
