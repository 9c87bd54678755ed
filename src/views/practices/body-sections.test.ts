import { expect, test } from 'vitest';
import { splitLeads, splitSections } from './body-sections.ts';

const html = [
  '<p>Avant</p>',
  '<h2 id="par-ou-commencer" class="x">\n  Par où <em>commencer</em>\n</h2>\n<ol><li>Un</li></ol>',
  '<h2 id="le-cadre">Le cadre</h2><p><strong>La loi.</strong> Une <strong>voix</strong>.</p><p>Encore.</p>',
  '<p><strong>Le contrat.</strong> Une part.</p>',
].join('');

test('a text is cut at its titles, which are taken out', () => {
  expect(splitSections(html)).toEqual([
    { id: 'par-ou-commencer', title: 'Par où <em>commencer</em>', html: '<ol><li>Un</li></ol>' },
    { id: 'le-cadre', title: 'Le cadre', html: expect.stringContaining('Le contrat') },
  ]);
});

test('a section is cut again at the paragraphs that open in bold', () => {
  const [, frame] = splitSections(html);
  expect(splitLeads(frame?.html ?? '')).toEqual([
    { title: 'La loi', html: '<p>Une <strong>voix</strong>.</p><p>Encore.</p>' },
    { title: 'Le contrat', html: '<p>Une part.</p>' },
  ]);
});

test.each(['', '<p>Seul. <strong>Pas un titre.</strong></p>', '<p>Avant</p><p><strong>La loi.</strong> x</p>'])(
  'no columns in « %s »',
  (text) => {
    expect(splitLeads(text)).toEqual([]);
  },
);

test('a text without titles has no sections', () => {
  expect(splitSections('')).toEqual([]);
  expect(splitSections('<p>Seul</p>')).toEqual([]);
});
