import { expect } from 'vitest';
import { checkFolder } from '../../scripts/check-folder.ts';
import { readContentFiles } from '../../scripts/read-corpus.ts';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { formatProblem } from '../../src/checks/reporters/terminal.ts';
import { controlAt, fieldAt, goTo, readFile, typeAt } from './atelier-form.ts';
import { AEROCENTRE } from './atelier.fixture.ts';
import { journey } from './journey.ts';

journey('an empty form becomes a case that the verifier accepts as it is', async ({ open }) => {
  const { page } = await open('/contribuer/atelier/');
  let filled = 0;
  for (const [step, fields] of Object.entries(AEROCENTRE.steps)) {
    await goTo(page, step);
    for (const [path, value] of Object.entries(fields)) await typeAt(page, path, value);
    filled += Object.keys(fields).length;
  }
  await goTo(page, 'Récit');
  for (const [title, text] of Object.entries(AEROCENTRE.story))
    await page.locator(`[data-section="${title}"] textarea`).fill(text);
  filled += Object.keys(AEROCENTRE.story).length;
  await goTo(page, 'Relecture');
  const text = await readFile(page);
  expect(await page.locator('[data-step="relecture"] [data-faults] li').allInnerTexts()).toEqual([]);
  await page.getByText('Rien à corriger').waitFor();

  const path = 'cas/aerocentre-chateauroux.mdx';
  const files = [...readContentFiles('content'), createContentFile(path, text)];
  expect(checkFolder('content', files, { only: new Set([path]) }).problems.map(formatProblem)).toEqual([]);
  console.log(`Une fiche complète (3 chiffres, 4 acteurs, 4 sources)\u00a0: ${filled} champs remplis`);
  expect(filled).toBeLessThanOrEqual(80);

  const preview = page.getByRole('tabpanel', { name: 'Aperçu' });
  expect(await preview.innerText()).toContain('Aérocentre');
  expect(await preview.innerText()).toMatch(/80\sentreprises/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('aerocentre-chateauroux.mdx');
});

journey('a fault is said at its field, by the words of the verifier, and leads there', async ({ open }) => {
  const { page } = await open('/contribuer/atelier/?fiche=glass-vallee');
  await goTo(page, 'Chiffres');
  await typeAt(page, 'chiffres.0.releves.0.annee', 'en ce moment');
  const field = fieldAt(page, 'chiffres.0.releves.0.annee');
  await field.getByText('« en ce moment »').waitFor();
  expect(await controlAt(page, 'chiffres.0.releves.0.annee').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('button', { name: 'Chiffres' }).innerText()).toContain('1 à corriger');
  await goTo(page, 'Relecture');
  await page.getByRole('link', { name: /Relevés 1, Année/ }).click();
  expect(
    await controlAt(page, 'chiffres.0.releves.0.annee').evaluate((control) => control === document.activeElement),
  ).toBe(true);
  await typeAt(page, 'chiffres.0.releves.0.annee', '2014');
  await page.getByText('Rien à corriger').waitFor();
});

journey('a year that nobody knows is a choice', async ({ open }) => {
  const { page } = await open('/contribuer/atelier/?fiche=glass-vallee');
  await goTo(page, 'Chiffres');
  await fieldAt(page, 'chiffres.0.releves.0.annee').getByLabel('Année inconnue').check();
  expect(await readFile(page)).toContain(
    'mention: une soixantaine fédérées, annee: inconnue, source: informateur-flacon-2014',
  );
});

journey('a commune and a source are found by a word', async ({ open }) => {
  const { page } = await open('/contribuer/atelier/?fiche=glass-vallee');
  await goTo(page, 'Territoire');
  await controlAt(page, 'lieux.0.commune').fill('Blangy-sur-B');
  await page.getByRole('option', { name: /Blangy-sur-Bresle/ }).click();
  expect(await controlAt(page, 'lieux.0.commune').inputValue()).toBe('76101 Blangy-sur-Bresle');
  await goTo(page, 'Pratiques');
  await controlAt(page, 'pratiques.0.source').fill('eclaireur');
  await page.locator('[role="listbox"]:visible [role="option"]').first().waitFor();
  await controlAt(page, 'pratiques.0.source').press('ArrowDown');
  await controlAt(page, 'pratiques.0.source').press('Enter');
  expect(await controlAt(page, 'pratiques.0.source').inputValue()).toBe('eclaireur-2017');
});

journey('a draft stays in the browser, and is taken up or forgotten', async ({ open }) => {
  const { page } = await open('/contribuer/atelier/');
  await typeAt(page, 'titre', 'Les <b>Tanneurs</b> de Romans');
  await page.getByText('Brouillon enregistré').waitFor();
  await page.reload();
  await page.getByText('« Les <b>Tanneurs</b> de Romans »').waitFor();
  await page.getByRole('button', { name: 'Reprendre ce brouillon' }).click();
  expect(await controlAt(page, 'titre').inputValue()).toBe('Les <b>Tanneurs</b> de Romans');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Identité');
  await page.reload();
  await page.getByRole('button', { name: 'L’effacer' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Identité');
  await page.reload();
  await page.getByRole('heading', { name: 'Identité' }).waitFor();
  expect(await page.getByRole('button', { name: 'Reprendre ce brouillon' }).isVisible()).toBe(false);
});

journey('a grouping of the directory begins a case', async ({ open }) => {
  const { page } = await open('/contribuer/atelier/?groupement=acanterra');
  await page.getByText('Ce que le répertoire sait').waitFor();
  expect(await controlAt(page, 'titre').inputValue()).toBe('Acanterra');
  expect(await controlAt(page, 'territoire.departements.0').inputValue()).toBe('81');
  expect(await readFile(page)).toContain('resonance-acanterra');
});

journey('without JavaScript the other doors are told', async ({ open }) => {
  const { page } = await open('/contribuer/atelier/', { hasScript: false });
  expect(await page.getByRole('link', { name: 'un message préparé' }).isVisible()).toBe(true);
  expect(await page.locator('atelier-form').isVisible()).toBe(false);
});
