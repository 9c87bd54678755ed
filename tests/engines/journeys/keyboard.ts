import { expect } from 'vitest';
import type { Journeys } from '../journeys.ts';

export const KEYBOARD: Journeys = {
  'the first stop leads past the header': async (visitor) => {
    await visitor.open('/cas/glass-vallee/');
    await visitor.press('Tab');
    await visitor.see('a.skip-link:focus', 'Aller au contenu');
    await visitor.press('Enter');
    await visitor.press('Tab');
    await visitor.see('main :focus');
  },

  'the dialog opens by its key, and Escape gives the focus back': async (visitor) => {
    await visitor.open('/cas/glass-vallee/');
    for (let stop = 0; stop < 3; stop += 1) await visitor.press('Tab');
    const before = await visitor.see(':focus');
    await visitor.press('/');
    await visitor.expectFirst({ css: 'dialog [role="combobox"]' }, { hasFocus: true });
    await visitor.see('dialog [role="option"]');
    await visitor.press('ArrowDown');
    await visitor.see('dialog [role="option"][aria-selected="true"]');
    await visitor.press('Escape');
    await expect.poll(() => visitor.list({ css: 'dialog' })).toEqual([]);
    await visitor.expectFirst({ css: ':focus' }, before);
  },
};
