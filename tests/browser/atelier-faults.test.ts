import { expect } from 'vitest';
import { STEPS } from '../../src/views/atelier/steps.ts';
import { fieldAt, goTo, readFile } from './atelier-form.ts';
import { journey } from './journey.ts';
import { listFaults, measureOverflow } from './page-faults.ts';

journey('each step is sound, in both themes and on a phone', async ({ open }) => {
  const { page, problems } = await open('/contribuer/atelier/?fiche=glass-vallee', { sendsPolicy: true });
  await page.getByText('Vous corrigez la fiche').waitFor();
  await readFile(page);
  for (const { title } of STEPS) {
    await goTo(page, title);
    expect.soft(await listFaults(page, { within: 'main' }), title).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await listFaults(page, { within: 'main', rules: ['color-contrast'] }), 'dark').toEqual([]);
  for (const title of ['Chiffres', 'Récit', 'Identité']) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await goTo(page, title);
    await page.setViewportSize({ width: 390, height: 900 });
    expect.soft(await measureOverflow(page), `${title}, 390`).toEqual([]);
    expect.soft(await listFaults(page, { within: 'main', rules: ['target-size'] }), `${title}, targets`).toEqual([]);
  }
  expect(problems).toEqual([]);
});

/** What would run if any of it were taken for more than text. */
const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '<script>window.hacked=1</script>',
  '{window.hacked=1}',
  '{/* */ window.hacked=1}',
  '[mots](javascript:window.hacked=1)',
  '<Encart titre="x" onclick="window.hacked=1">y</Encart>',
  "import x from 'data:text/javascript,window.hacked=1'",
  '"\n---\nhacked: !!js/function "window.hacked=1"',
  '${window.hacked=1}',
  '&a *a <<: *a',
  '__proto__',
  '\u2028---\u2029',
] as const;

journey('what is typed is text, at each door of the form', async ({ open }) => {
  const { page, problems } = await open('/contribuer/atelier/?fiche=glass-vallee', { sendsPolicy: true });
  await page.getByText('Vous corrigez la fiche').waitFor();
  const shown = page.locator('[data-step="identite"] :is(input[type="text"], textarea)[data-kind]:visible');
  for (const [rank, text] of HOSTILE.entries()) await shown.nth(rank % (await shown.count())).fill(text);
  await fieldAt(page, 'titre').locator('input').fill(HOSTILE[0]);
  await goTo(page, 'Récit');
  await page.getByLabel('Ce qui a coincé').fill(HOSTILE.join('\n\n'));
  const file = await readFile(page);
  expect(file).toContain(HOSTILE[0]);
  expect(file.slice(0, file.indexOf('\n---\n'))).not.toMatch(/^(?:hacked|import|<)/m);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  const strangers = page.locator(
    '[data-preview] :is(script, img, iframe, [onclick], [onerror], a[href^="javascript"])',
  );
  expect(await strangers.count()).toBe(0);
  expect(await page.locator('[data-preview]').innerText()).toContain('<img src=x');
  expect(problems).toEqual([]);
});

journey('a draft, an address and a grouping of someone else are only read', async ({ open }) => {
  const { page, problems } = await open('/contribuer/atelier/', { sendsPolicy: true });
  for (const [rank, text] of HOSTILE.slice(0, 6).entries()) {
    await page.evaluate(([slot, draft]) => localStorage.setItem(`en-meute:atelier:${slot}`, draft), [
      `nouveau@${rank}`,
      JSON.stringify({
        id: text,
        title: text,
        text: `---\ntitre: ${JSON.stringify(text)}\n---\n\n${text}\n`,
        at: `2026-11-${10 + rank}`,
      }),
    ] as const);
    await page.reload();
    const resume = page.getByRole('button', { name: 'Reprendre ce brouillon' });
    await resume.waitFor();
    await resume.click();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    await page.evaluate(() => localStorage.clear());
  }
  for (const query of [
    'fiche=../../etc',
    'fiche=%2e%2e',
    'groupement=__proto__',
    'groupement=constructor',
    'fiche=x"><script>',
  ]) {
    await page.goto(`${page.url().split('?')[0] ?? ''}?${query}`);
    await page.getByText('Vous partez d’une fiche vide').waitFor();
  }
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(problems).toEqual([]);
});
