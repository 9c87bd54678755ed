/**
 * The style sheets of the site, by what they style: `first` goes into each page, so that its title is painted before any
 * other file has come; `site` is one file for all pages; `overview` is one more for the pages that read across cases; the
 * explorer, the search page and the pages for contributors have one more each, and so have those that lay cases side by side
 * or give the data.
 */
export type Sheet = 'first' | 'site' | 'overview' | 'explorer' | 'search' | 'contribute' | 'across';

/** Ends of the paths of the modules that have styles, the first that fits decides. */
const MODULES = [
  ['first', ['/fonts.css', ...nameFiles('styles', '.css', 'reset tokens base layout')]],
  [
    'first',
    nameFiles('components/shell', '.astro', 'SkipLink Header Wordmark Breadcrumb PageTitle ThemeSwitch SiteMenu'),
  ],
  ['first', nameFiles('components/marks', '.astro', 'Icon FormMark ObjectiveMark')],
  [
    'first',
    [
      '/components/search/SearchDialog.astro',
      '/components/lists/ObjectiveList.astro',
      '/components/case/CaseHeader.astro',
    ],
  ],
  ['explorer', nameFiles('styles', '.css', 'leaflet case-map case-map-signs')],
  ['search', ['/components/search/SearchPanel.astro', '/styles/search-panel.css']],
  [
    'site',
    nameFiles(
      'components/maps',
      '.astro',
      'CaseLocator LocatorDrawing NumberMarks TerritoryInsets MapBackdrop MapLabels MapSituation',
    ),
  ],
] as const satisfies readonly (readonly [Sheet, readonly string[]])[];

/** What no page of a case shows, nor any page of text only. */
const OVERVIEW =
  /\/components\/(?:costs|directory|durability|essays|home|lifelines|lists|maps|plates|practices|region)\/|\/pages\/|\/styles\/(?:plates|sign-key)\.css/;

/** Pages that few readers open, each with much of its own. */
const ACROSS = /\/components\/(?:compare|data|offline)\/|\/styles\/compare(?:-print)?\.css/;

/** @returns the sheet that a module belongs to, `undefined` for a module that is not styles */
export function findSheet(moduleId: string): Sheet | undefined {
  const [path = '', query = ''] = moduleId.split('?', 2);
  if (!path.endsWith('.css') && !query.includes('type=style')) return undefined;
  if (query.includes('url')) return undefined;
  if (path.includes('/components/explorer/')) return 'explorer';
  if (/\/(?:components\/contribute|pages\/contribuer)\//.test(path)) return 'contribute';
  if (ACROSS.test(path)) return 'across';
  const named = MODULES.find(([, ends]) => ends.some((end) => path.endsWith(end)))?.[0];
  return named ?? (OVERVIEW.test(path) ? 'overview' : 'site');
}

function nameFiles(folder: string, extension: string, names: string): readonly string[] {
  return names.split(' ').map((name) => `/${folder}/${name}${extension}`);
}
