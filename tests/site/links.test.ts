import { describe, expect, test } from 'vitest';
import { findBrokenLinks, findUnsafeExternalLinks } from './links.ts';
import { parsePage, readPages, site } from './pages.ts';

describe('the checker', () => {
  const files = new Set(['index.html', 'cas/index.html', 'style.css']);

  test.each([
    ['/', []],
    ['/cas/', []],
    ['cas/', []],
    ['cas/?q=a#la', []],
    ['#ici', []],
    ['/style.css', []],
    ['https://exemple.fr/cas/', []],
    ['https://ailleurs.fr/', []],
    ['mailto:a@exemple.fr', []],
    ['/nulle-part/', ['/ → /nulle-part/']],
    ['/cas', ['/ → /cas']],
    ['#rien', ['/ → #rien']],
    ['/cas/#rien', ['/ → /cas/#rien']],
    ['../notices/eau.mdx', ['/ → ../notices/eau.mdx']],
    ['https://exemple.fr/rien', ['/ → https://exemple.fr/rien']],
  ])('%s gives %j', (address, expected) => {
    const pages = [
      parsePage('/', `<h1 id="ici"></h1><a href="${address}">a</a>`),
      parsePage('/cas/', '<h1 id="la"></h1>'),
    ];
    expect(findBrokenLinks(pages, { files, base: '/', origin: 'https://exemple.fr' })).toEqual(expected);
  });

  test('links and anchors inside a drawing count', () => {
    const drawing =
      '<svg viewBox="0 0 1 1"><path id="zone" d="M0 0"/><a href="#zone"><text>a</text></a><a href="/rien/"/></svg>';
    const reported = findBrokenLinks([parsePage('/', `${drawing}<a href="#zone">b</a>`)], {
      files,
      base: '/',
      origin: 'https://a.fr',
    });
    expect(reported).toEqual(['/ → /rien/']);
  });

  test('an address outside the base path is broken', () => {
    const pages = [parsePage('/', '<a href="/cas/">a</a><a href="/atlas/cas/">b</a>'), parsePage('/cas/', '')];
    expect(findBrokenLinks(pages, { files, base: '/atlas/', origin: 'https://exemple.fr' })).toEqual(['/ → /cas/']);
  });

  test('an external link without noopener is reported', () => {
    const html = '<a href="https://b.fr/" rel="noopener">b</a><a href="https://c.fr/">c</a>';
    const reported = findUnsafeExternalLinks([parsePage('/', html)], { files, base: '/', origin: 'https://a.fr' });
    expect(reported).toEqual(['/ → https://c.fr/']);
  });
});

test('every link of the site leads to a file and an anchor that exist', () => {
  expect(findBrokenLinks(readPages(), site)).toEqual([]);
});

test('every external link says rel="noopener"', () => {
  expect(findUnsafeExternalLinks(readPages(), site)).toEqual([]);
});
