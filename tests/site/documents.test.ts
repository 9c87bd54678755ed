import { readFileSync } from 'node:fs';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../src/site.ts';
import { decodeEntities, type Page, readAttribute, readPages } from './pages.ts';

/** Paths of the pages for which the claim does not hold. */
function findPages(claim: (page: Page) => boolean): readonly string[] {
  return readPages()
    .filter(claim)
    .map(({ path }) => path);
}

function readDescription({ root }: Page): string {
  const meta = root.querySelector('meta[name="description"]');
  return meta === null ? '' : (readAttribute(meta, 'content') ?? '').trim();
}

function readTitle({ root }: Page): string {
  return decodeEntities(root.querySelector('head title')?.textContent ?? '').trim();
}

describe('every page', () => {
  test('has a title without a full stop', () => {
    expect(findPages(({ root }) => root.querySelector('h1')?.textContent.trim().endsWith('.') === true)).toEqual([]);
  });

  test('has one h1 with text', () => {
    const isWrong = ({ root }: Page) => {
      const [first, ...others] = root.querySelectorAll('h1');
      return first === undefined || others.length > 0 || first.textContent.trim() === '';
    };
    expect(findPages(isWrong)).toEqual([]);
  });

  test('says lang="fr"', () => {
    expect(findPages(({ root }) => root.querySelector('html')?.getAttributeValue('lang') !== 'fr')).toEqual([]);
  });

  test('has a title of its own', () => {
    const paths = Map.groupBy(readPages(), readTitle);
    const shared = [...paths].filter(([title, pages]) => title === '' || pages.length > 1);
    expect(shared.map(([title, pages]) => `${title} : ${pages.map(({ path }) => path).join(', ')}`)).toEqual([]);
  });

  test('has a description', () => {
    expect(findPages((page) => readDescription(page) === '')).toEqual([]);
  });

  test('carries a content security policy before any script or style of another file', () => {
    const isWrong = ({ root }: Page) =>
      root.querySelector('head meta[http-equiv="content-security-policy"][content]') === null;
    expect(findPages(isWrong)).toEqual([]);
  });

  test('has no inline event handler and no javascript: link', () => {
    const isWrong = ({ root }: Page) =>
      root
        .querySelectorAll('*')
        .some(
          (element) =>
            element.attributes.some(({ key }) => /^on[a-z]+$/i.test(key)) ||
            /^\s*javascript:/i.test(readAttribute(element, 'href') ?? ''),
        );
    expect(findPages(isWrong)).toEqual([]);
  });

  test('is valid HTML', async () => {
    const config: ConfigData = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8'));
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const faults: string[] = [];
    for (const { path, html } of readPages()) {
      const { results } = await validator.validateString(html, path);
      const messages = results.flatMap((result) => result.messages);
      faults.push(
        ...messages.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId}: ${message}`),
      );
    }
    expect(faults).toEqual([]);
  });
});

test('every section the site names has its page', () => {
  const paths = new Set(readPages().map(({ path }) => path));
  const expected = ['/', '/404.html', ...Object.keys(SECTIONS).map((section) => `/${section}/`)];
  expect(expected.filter((path) => !paths.has(path))).toEqual([]);
});
