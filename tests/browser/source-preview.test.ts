import { expect } from 'vitest';
import { journey } from './journey.ts';

journey('a number says which source it stands for, on focus and hover, until Escape', async ({ open }) => {
  const { page, problems } = await open('/cas/glass-vallee/', { sendsPolicy: true });
  const call = page.locator('.case-prose .calls > a').first();
  const preview = page.getByRole('tooltip');
  await call.focus();
  await preview.waitFor();
  const number = await call.innerText();
  const title = await page.locator(`#source-${number.trim()} cite`).textContent();
  expect(await preview.innerText()).toContain(title?.trim());
  expect(await call.getAttribute('aria-describedby')).toBe(await preview.getAttribute('id'));
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  await call.hover();
  await preview.waitFor();
  const box = await preview.boundingBox();
  expect(box !== null && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0)).toBe(true);
  expect(problems).toEqual([]);
});
