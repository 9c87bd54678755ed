import { describe, expect, test } from 'vitest';
import {
  absoluteUrl,
  describeUnsetSettings,
  fileAt,
  findEditAddress,
  FOOTER_GROUPS,
  MENU,
  pathTo,
  readSettings,
  SECTIONS,
  THEME_SCRIPT,
  THEME_STORAGE_KEY,
} from './site.ts';

describe('addresses', () => {
  test.each([
    [pathTo(), '/'],
    [pathTo('cas'), '/cas/'],
    [pathTo('cas', 'la-glass-vallee'), '/cas/la-glass-vallee/'],
    [pathTo('cas', 'page', '2'), '/cas/page/2/'],
    [fileAt('favicon.svg'), '/favicon.svg'],
    [fileAt('/donnees/cas.json'), '/donnees/cas.json'],
    [findEditAddress('cas/x.mdx'), '/contribuer/#corriger'],
    [absoluteUrl(pathTo('regions', 'bretagne')), 'http://localhost:4321/regions/bretagne/'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe('settings', () => {
  test.each([
    [undefined, '/', 'http://localhost:4321/'],
    ['', '/', 'http://localhost:4321/'],
    ['https://atlas.example', '/', 'https://atlas.example/'],
    ['https://atlas.example/en-meute', '/en-meute/', 'https://atlas.example/en-meute/'],
    ['https://atlas.example/a/b/?x=1#y', '/a/b/', 'https://atlas.example/a/b/'],
  ])('SITE_URL %s gives base %s', (value, basePath, homeUrl) => {
    const settings = readSettings(value === undefined ? {} : { SITE_URL: value });
    expect(settings).toMatchObject({ basePath, homeUrl, isPublished: Boolean(value) });
  });

  test.each(['atlas.example', 'ftp://atlas.example', '//atlas.example'])('refuses SITE_URL %s', (value) => {
    expect(() => readSettings({ SITE_URL: value })).toThrow(value);
  });

  test('what is unset stays undefined and is said once', () => {
    const settings = readSettings({ DEPOT: 'https://forge.example/atlas/', CONTACT: ' ' });
    expect(settings.repositoryUrl).toBe('https://forge.example/atlas');
    expect(settings.contactEmail).toBeUndefined();
    expect(describeUnsetSettings(settings)).toContain('SITE_URL, CONTACT');
    expect(describeUnsetSettings({ unset: [] })).toBeUndefined();
  });
});

describe('menus', () => {
  test('each section stands once in the footer, except search, which the header shows', () => {
    const listed = FOOTER_GROUPS.flatMap(({ sections }): readonly string[] => sections);
    expect(listed.toSorted()).toEqual(
      Object.keys(SECTIONS)
        .filter((section) => section !== 'recherche')
        .toSorted(),
    );
  });

  test('the main menu repeats no section', () => {
    expect(new Set(MENU.map(({ section }) => section)).size).toBe(MENU.length);
  });
});

describe('theme script', () => {
  const run = (stored: string | undefined | Error) => {
    const dataset: Record<string, string> = {};
    const getItem = (key: string) => {
      if (stored instanceof Error) throw stored;
      return key === THEME_STORAGE_KEY ? stored : undefined;
    };
    new Function('localStorage', 'document', THEME_SCRIPT)({ getItem }, { documentElement: { dataset } });
    return dataset['theme'];
  };

  test.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['"><script>', undefined],
    [undefined, undefined],
    [new Error('storage forbidden'), undefined],
  ])('stored %s applies %s', (stored, applied) => {
    expect(run(stored)).toBe(applied);
  });
});
