import { expect, test } from 'vitest';
import { splitSections } from './body-sections.ts';

const html = [
  '<p>Avant</p>',
  '<h2 id="par-ou-commencer" class="x">\n  Par où <em>commencer</em>\n</h2>\n<ol><li>Un</li></ol>',
  '<h2 id="le-cadre">Le cadre</h2><h3 id="la-loi">La loi</h3><p>Loi</p><h3 id="le-contrat">Le contrat</h3><p>Part</p>',
].join('');

test('a text is cut at its titles, which are taken out', () => {
  expect(splitSections(html, 'h2')).toEqual([
    { id: 'par-ou-commencer', title: 'Par où <em>commencer</em>', html: '<ol><li>Un</li></ol>' },
    { id: 'le-cadre', title: 'Le cadre', html: expect.stringContaining('id="le-contrat"') },
  ]);
});

test('a section is cut again at the titles below', () => {
  const [, frame] = splitSections(html, 'h2');
  expect(splitSections(frame?.html ?? '', 'h3').map(({ id, html: part }) => [id, part])).toEqual([
    ['la-loi', '<p>Loi</p>'],
    ['le-contrat', '<p>Part</p>'],
  ]);
});

test('a text without titles has no sections', () => {
  expect(splitSections('', 'h2')).toEqual([]);
  expect(splitSections('<p>Seul</p>', 'h2')).toEqual([]);
});
