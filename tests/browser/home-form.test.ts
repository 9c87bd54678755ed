import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

const TOWN = 'Votre ville';

describe('« Votre métier, votre ville »', () => {
  journey('both fields, the button and their labels stand on one line, no trade is cut', async ({ open }) => {
    const { page } = await open('/', { width: 1440 });
    const form = page.locator('three-answers form');
    const tops = await form.locator('label').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    const middles = await form.locator('select, #pres, button').evaluateAll((all) =>
      all.map((one) => {
        const { top, height } = one.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
    );
    expect(new Set(middles).size).toBe(1);
    const cut = await form.locator('select').evaluate((select) => {
      const style = getComputedStyle(select);
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null || !(select instanceof HTMLSelectElement)) return ['no select'];
      pen.font = style.font;
      const arrow = 20;
      const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
      return [...select.options].map(({ text }) => text).filter((text) => pen.measureText(text).width > room);
    });
    expect(cut).toEqual([]);
  });

  journey('on a phone the suggestions push the button, they do not cover it', async ({ open }) => {
    const { page } = await open('/', { width: 390 });
    const field = page.getByRole('combobox', { name: TOWN });
    await field.pressSequentially('saint');
    const list = page.getByRole('listbox', { name: 'Communes proposées' });
    await list.waitFor();
    const listBox = await list.boundingBox();
    const button = await page.getByRole('button', { name: 'Trouver' }).boundingBox();
    expect(button?.y).toBeGreaterThanOrEqual((listBox?.y ?? 0) + (listBox?.height ?? Infinity));
  });

  journey('food in Rennes: the sign of the whole région answers, which has no seat on the map', async ({ open }) => {
    const { page } = await open('/', { width: 1440 });
    await page.getByLabel('Votre métier').selectOption('agroalimentaire');
    const field = page.getByRole('combobox', { name: TOWN });
    await field.fill('Rennes');
    await field.press('Enter');
    const answers = page.locator('three-answers [data-answer] a');
    await expect.poll(() => answers.allInnerTexts()).toContain('Produit en Bretagne');
  });
});
