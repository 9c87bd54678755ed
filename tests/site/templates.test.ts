import { expect, test } from 'vitest';
import { pickTemplatePages } from '../templates.ts';

test('takes one page of each template, the preferred one when it exists', () => {
  const paths = [
    '/404.html',
    '/cas/',
    '/cas/astre/',
    '/cas/glass-vallee/',
    '/cas/page/2/',
    '/cas/page/3/',
    '/',
    '/formes/cluster/',
  ];
  expect([...pickTemplatePages(paths).values()]).toEqual([
    '/404.html',
    '/cas/',
    '/cas/glass-vallee/',
    '/cas/page/2/',
    '/',
    '/formes/cluster/',
  ]);
});
