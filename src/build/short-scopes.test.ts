import { expect, test } from 'vitest';
import { createShortener } from './short-scopes.ts';

test('gives a rule and its elements the same short name, wherever they are written', () => {
  const shorten = createShortener();
  expect(shorten('.a[data-astro-cid-ab12cd34]{color:red}')).toBe('.a[data-ab12]{color:red}');
  expect(shorten('<p class="a" data-astro-cid-ab12cd34>')).toBe('<p class="a" data-ab12>');
  expect(shorten('{"data-astro-cid-ab12cd34":true}')).toBe('{"data-ab12":true}');
});

test('leaves other attributes as they are', () => {
  expect(createShortener()('<p data-state="ready" data-my-astro-cid-x>')).toBe(
    '<p data-state="ready" data-my-astro-cid-x>',
  );
});

test('refuses two scopes that would be one', () => {
  const shorten = createShortener();
  shorten('[data-astro-cid-ab12cd34]');
  expect(() => shorten('[data-astro-cid-ab12ef56]')).toThrow('ab12cd34 and ab12ef56');
});
