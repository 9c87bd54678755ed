import { expect } from 'vitest';
import { journey } from './journey.ts';

journey('an unknown address says so and gives a way on', async ({ open }) => {
  const { page } = await open('/nulle-part/');
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
  const response = await page.reload();
  expect(response?.status()).toBe(404);
});
