import { describe, expect, test } from 'vitest';
import { parsePage, readPages } from './pages.ts';
import { findTypographyFaults } from './typography.ts';

describe('the checker', () => {
  test.each([
    ["<p>l'eau</p>", 'apostrophe droite'],
    ['<p>l&#39;eau</p>', 'apostrophe droite'],
    ["<p><b>l</b>'eau</p>", 'apostrophe droite'],
    ['<p>et puis...</p>', 'trois points au lieu de …'],
    ['<p>Pourquoi ?</p>', 'espace simple avant ; : ! ?'],
    ['<p><b>Titre</b> : la suite</p>', 'espace simple avant ; : ! ?'],
    ['<p>la\n: suite</p>', 'espace simple avant ; : ! ?'],
    ['<p>« mot »</p>', 'espace simple dans « »'],
    ['<img alt="l\'eau">', 'apostrophe droite'],
    ["<svg><text>l'eau</text></svg>", 'apostrophe droite'],
  ])('%s: %s', (html, fault) => {
    expect(findTypographyFaults(parsePage('/', html))).toEqual([expect.stringContaining(` : ${fault} : `)]);
  });

  test.each([
    "<p>l’eau, «\u00a0mot\u00a0», pourquoi\u202f? 14:30 et 5' de marche</p>",
    "<p>Voir https://exemple.fr/l'eau?a ou <code>l'eau...</code></p>",
    '<cite>Title: what\'s next?</cite><p lang="en">What\'s next ?</p>',
    '<script>const a = b ? "l\'eau" : c;</script>',
    '<head><title>a</title></head>',
    '<p>fin</p><p>: début</p>',
  ])('lets pass %s', (html) => {
    expect(findTypographyFaults(parsePage('/', html))).toEqual([]);
  });
});

test('the visible text follows French typography', () => {
  expect(readPages().flatMap(findTypographyFaults)).toEqual([]);
});
