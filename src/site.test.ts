import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  describeUnsetSettings,
  FOOTER_GROUPS,
  MENU,
  readSettings,
  SECTIONS,
  THEME_SCRIPT,
  THEME_STORAGE_KEY,
} from './site.ts';

/** The module as it stands under a given environment, whatever the one of the test run. */
function loadSite({ SITE_URL = '', DEPOT = '', BASE_URL = '/' }) {
  vi.resetModules();
  vi.stubEnv('SITE_URL', SITE_URL);
  vi.stubEnv('DEPOT', DEPOT);
  vi.stubEnv('BASE_URL', BASE_URL);
  return import('./site.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('addresses', () => {
  test.each([['/'], ['/en-meute/'], ['/en-meute']])('under the base %s', async (BASE_URL) => {
    const { pathTo, fileAt } = await loadSite({ BASE_URL });
    const base = BASE_URL === '/' ? '' : '/en-meute';
    expect(pathTo()).toBe(`${base}/`);
    expect(pathTo('cas')).toBe(`${base}/cas/`);
    expect(pathTo('cas', 'la-glass-vallee')).toBe(`${base}/cas/la-glass-vallee/`);
    expect(pathTo('cas', 'page', '2')).toBe(`${base}/cas/page/2/`);
    expect(fileAt('favicon.svg')).toBe(`${base}/favicon.svg`);
    expect(fileAt('/donnees/cas.json')).toBe(`${base}/donnees/cas.json`);
  });

  test.each([
    ['', '/', '/contribuer/erreurs/schema/'],
    ['https://atlas.example/en-meute', '/en-meute/', 'https://atlas.example/en-meute/contribuer/erreurs/schema/'],
  ])(
    'a rule is explained at an address that is whole once the site is published: %j',
    async (SITE_URL, BASE_URL, expected) => {
      const { ruleAddress } = await loadSite({ SITE_URL, BASE_URL });
      expect(ruleAddress('schema')).toBe(expected);
    },
  );

  test('full ones keep the base once', async () => {
    const SITE_URL = 'https://atlas.example/en-meute';
    const { absoluteUrl, pathTo } = await loadSite({ SITE_URL, BASE_URL: '/en-meute/' });
    expect(absoluteUrl(pathTo('regions', 'bretagne'))).toBe(`${SITE_URL}/regions/bretagne/`);
  });

  test('a case is corrected in the Atelier, a field at once', async () => {
    const { atelierAddress } = await loadSite({});
    expect(atelierAddress()).toBe('/contribuer/atelier/');
    expect(atelierAddress({ fiche: 'x', champ: 'fiche.equipe' })).toBe(
      '/contribuer/atelier/?fiche=x&champ=fiche.equipe',
    );
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
  test('each section stands once in the footer, except search, in the header, actors, reached from the cases, and what is read offline', () => {
    const listed = FOOTER_GROUPS.flatMap(({ sections }): readonly string[] => sections);
    expect(listed.toSorted()).toEqual(
      Object.keys(SECTIONS)
        .filter((section) => !['recherche', 'acteurs', 'hors-ligne'].includes(section))
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
    runInNewContext(THEME_SCRIPT, { localStorage: { getItem }, document: { documentElement: { dataset } } });
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

test('the sections keep the addresses that were published', () => {
  const published = [
    ...['/explorer/', '/cas/', '/regions/', '/secteurs/', '/objectifs/', '/formes/', '/dispositifs/', '/acteurs/'],
    ...['/dossiers/', '/sources/', '/methode/', '/recherche/', '/contribuer/', '/a-propos/', '/accessibilite/'],
    ...['/mentions-legales/', '/credits/', '/plan-du-site/', '/pratiques/'],
  ];
  const sections: readonly string[] = Object.keys(SECTIONS);
  expect(sections.map((section) => `/${section}/`)).toEqual(expect.arrayContaining(published));
});

test('a delay is promised only when whoever publishes has set one', () => {
  expect(readSettings({}).delay).toBeUndefined();
  expect(readSettings({ DELAI: ' quinze jours ' }).delay).toBe('quinze jours');
  expect(readSettings({}).unset).not.toContain('DELAI');
});
