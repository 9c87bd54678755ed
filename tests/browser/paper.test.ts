/** Paper: what only the explorer has to say there; what no page may do is in templates.test.ts. */
import { expect } from 'vitest';
import { journey } from './journey.ts';
import { SHEET } from './paper.ts';

journey('a list on paper says its address, its search included, and the day', async ({ open }) => {
  const { page } = await open('/explorer/?q=forêt', { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const day = await page.evaluate(() => new Date().toLocaleDateString('fr-FR'));
  const stamp = page.getByText(`/explorer/?q=forêt, imprimé le ${day}`);
  expect(await stamp.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  expect(await stamp.isVisible()).toBe(false);
});

journey('the explorer on paper has its title', async ({ open }) => {
  const { page } = await open('/explorer/', { width: SHEET });
  await page.emulateMedia({ media: 'print' });
  const box = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(box?.height).toBeGreaterThan(20);
});
