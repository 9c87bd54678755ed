import { expect } from 'vitest';
import { journey } from './journey.ts';

/** The longest case: pixels from the top, at most. */
const LIMITS = [
  { width: 1440, minute: 990, story: 1260, end: 8000 },
  { width: 390, minute: 1857, story: 2616, end: 12_000 },
] as const;

for (const { width, ...limits } of LIMITS) {
  journey(`at ${width} pixels the minute, the story and the end of a long case come soon enough`, async ({ open }) => {
    const { page } = await open('/cas/glass-vallee/', { width });
    await page.evaluate(() => document.fonts.ready);
    const found = await page.evaluate(() => {
      const topOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Infinity;
      return {
        minute: topOf('#en-une-minute'),
        story: topOf('.case-prose'),
        end: document.documentElement.scrollHeight,
      };
    });
    expect(found.minute).toBeLessThanOrEqual(limits.minute);
    expect(found.story).toBeLessThanOrEqual(limits.story);
    expect(found.end).toBeLessThanOrEqual(limits.end);
  });
}
