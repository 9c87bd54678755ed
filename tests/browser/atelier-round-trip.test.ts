import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { controlAt, fieldAt, goTo, readFile } from './atelier-form.ts';
import { journey } from './journey.ts';

const IDS = readdirSync('content/cas')
  .filter((name) => name.endsWith('.mdx') && !name.startsWith('_'))
  .map((name) => name.replace(/\.mdx$/, ''));
/** One case out of ten; all of them with ATELIER=tous. */
const PLAYED = process.env['ATELIER'] === 'tous' ? IDS : IDS.filter((_, rank) => rank % 10 === 0);

journey.for(PLAYED)('%s opened is the same file; three changes are three changes', async (id, { open }) => {
  const text = readFileSync(`content/cas/${id}.mdx`, 'utf8');
  const { page } = await open(`/contribuer/atelier/?fiche=${id}`);
  await page.getByText('Vous corrigez la fiche').waitFor();
  expect(await readFile(page)).toBe(text);
  expect(await page.locator('[data-left]').innerText()).toContain('Rien à corriger');

  await controlAt(page, 'titre').fill('Un autre nom');
  await goTo(page, 'Chiffres');
  const mention = fieldAt(page, 'chiffres.0.releves.0.mention').locator('[data-kind]');
  const hasFigure = (await mention.count()) > 0;
  if (hasFigure) await mention.fill('presque autant');
  await goTo(page, 'Récit');
  const story = page.getByLabel('Ce qui a coincé');
  await story.fill('Non documenté.');

  const changed = await readFile(page);
  const [before, after] = [text.split('\n'), changed.split('\n')];
  const removed = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  expect(added.filter((line) => /^titre: /.test(line))).toEqual(['titre: Un autre nom']);
  expect(added.filter((line) => line.includes('presque autant'))).toHaveLength(hasFigure ? 1 : 0);
  expect(added.length).toBeLessThanOrEqual(3);
  const section = text.slice(text.indexOf('## Ce qui a coincé')).split('\n## ')[0] ?? '';
  const figure = hasFigure
    ? before.slice(before.indexOf('chiffres:')).find((line) => /^\s+(?:- )?.*valeur|min:/.test(line))
    : '';
  expect(
    removed.filter((line) => !line.startsWith('titre: ') && !section.split('\n').includes(line) && line !== figure),
  ).toEqual([]);
});
