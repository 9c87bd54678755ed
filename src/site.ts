/**
 * What the whole site shares: its name, its menu, its addresses and what the person who publishes it decides.
 * Read by `astro.config.mjs` in plain Node, by pages, and by code that runs in the browser: no Node module here.
 */

/** Pages and sections that exist, with their French names as links. The key is the first segment of the address. */
export const SECTIONS = {
  pratiques: 'Ce qu’ils font ensemble',
  explorer: 'Explorer les cas',
  cas: 'Les cas',
  repertoire: 'Le répertoire',
  regions: 'Par région',
  secteurs: 'Par secteur',
  objectifs: 'Les objectifs',
  formes: 'Les formes',
  dispositifs: 'Les dispositifs',
  acteurs: 'Acteurs',
  dossiers: 'Dossiers',
  durer: 'Durer',
  couts: 'Ce que ça coûte',
  comparer: 'Comparer',
  sources: 'Sources et bibliographie',
  donnees: 'Les données',
  methode: 'Comment lire un chiffre',
  recherche: 'Rechercher',
  contribuer: 'Contribuer',
  'a-propos': 'À propos',
  accessibilite: 'Accessibilité',
  'mentions-legales': 'Mentions légales',
  credits: 'Crédits',
  'plan-du-site': 'Plan du site',
  'hors-ligne': 'Hors connexion',
} as const satisfies Record<string, string>;

export type Section = keyof typeof SECTIONS;

export const SITE_NAME = 'En meute';
/** What follows the title of a page, but that of the home page. */
export const TITLE_END = ` — ${SITE_NAME}`;
export const SITE_TAGLINE = 'l’atlas des PME qui coopèrent';
export const SITE_DESCRIPTION =
  'Atlas ouvert et sourcé des PME françaises qui coopèrent\u00a0: études de cas, cartes, chiffres datés et sources.';

/** Main menu, in reading order. `current` of the layout takes one of these sections. */
export const MENU = [
  { section: 'pratiques', label: 'Pratiques' },
  { section: 'explorer', label: 'Explorer' },
  { section: 'regions', label: 'Régions' },
  { section: 'secteurs', label: 'Secteurs' },
  { section: 'dossiers', label: 'Dossiers' },
  { section: 'contribuer', label: 'Contribuer' },
] as const satisfies readonly { readonly section: Section; readonly label: string }[];

export const FOOTER_GROUPS = [
  {
    title: 'L’atlas',
    sections: [
      'pratiques',
      'explorer',
      'cas',
      'repertoire',
      'regions',
      'secteurs',
      'dossiers',
      'durer',
      'couts',
      'comparer',
    ],
  },
  { title: 'Repères', sections: ['formes', 'objectifs', 'dispositifs', 'sources', 'donnees', 'methode'] },
  {
    title: 'Participer',
    sections: ['contribuer', 'a-propos', 'accessibilite', 'mentions-legales', 'credits', 'plan-du-site'],
  },
] as const satisfies readonly { readonly title: string; readonly sections: readonly Section[] }[];

export const MAP_CREDIT = 'Fonds de carte\u00a0: d’après MapSVG / svg-maps, CC BY 4.0\u202f; Natural Earth.';

/** Where a page's policy and its style sheets go once it is whole (`src/page-assembly.ts`). */
export const POLICY_MARK = '<!--policy-->';
export const SHEETS_MARK = '<!--sheets-->';

/** First style in `<head>`: without it the order of the layers would depend on the order of imports. */
export const LAYER_ORDER_STYLE = '@layer reset, vendor, tokens, base, layout, components, utilities;';

/** Key of the forced theme (`light` or `dark`) in the browser's storage; absent, the system decides. */
export const THEME_STORAGE_KEY = 'en-meute:theme';

/** Applies the forced theme before the first paint. Storage may be forbidden: then the system decides. */
export const THEME_SCRIPT = `try{const t=localStorage.getItem('${THEME_STORAGE_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/**
 * Says on `<html>` that a script of the page did not come (`data-fault`): what it would have made alive then shows its
 * excuses (`src/styles/faults.css`). The search fields take the words of the address, which that script would have written.
 */
export const FAULT_SCRIPT = `addEventListener('error',({target})=>{if(!(target instanceof HTMLScriptElement))return;document.documentElement.dataset.fault='script';const q=new URLSearchParams(location.search).get('q');if(q)for(const field of document.querySelectorAll('main input[name=q]'))field.value||=q},true)`;

/** Decided by whoever publishes. `undefined` hides the door concerned. */
export interface Settings {
  /** Public address of the home page, ending with `/`. The local server's while SITE_URL is unset. */
  readonly homeUrl: string;
  readonly isPublished: boolean;
  /** Path of the home page, starting and ending with `/`. */
  readonly basePath: string;
  /** DEPOT: address of the repository, without a final `/`. */
  readonly repositoryUrl: string | undefined;
  /** CONTACT: e-mail address. */
  readonly contactEmail: string | undefined;
  /** EDITEUR, DIRECTEUR and HEBERGEUR: whom the law asks every site to name. */
  readonly publisher: string | undefined;
  readonly director: string | undefined;
  readonly host: string | undefined;
  /** DELAI: how long whoever publishes takes to answer, in French words; nothing is promised without it. */
  readonly delay: string | undefined;
  /** JOUR: the ISO day that the site is built for; today unless a test says otherwise. */
  readonly today: string;
  /** Names of the variables left unset. */
  readonly unset: readonly string[];
}

const VARIABLES = ['SITE_URL', 'DEPOT', 'CONTACT', 'EDITEUR', 'DIRECTEUR', 'HEBERGEUR'] as const;
const LOCAL_URL = 'http://localhost:4321';

export type Environment = Readonly<Partial<Record<string, string>>>;

/** Reads the variables of the environment; an empty value is an unset one. Throws on an address that cannot be one. */
export function readSettings(environment: Environment): Settings {
  const read = (name: (typeof VARIABLES)[number]) => environment[name]?.trim() || undefined;
  const homeUrl = readHomeUrl(read('SITE_URL') ?? LOCAL_URL);
  return {
    homeUrl: homeUrl.href,
    isPublished: read('SITE_URL') !== undefined,
    basePath: homeUrl.pathname,
    repositoryUrl: read('DEPOT')?.replace(/(?<!\/)\/+$/, ''),
    contactEmail: read('CONTACT'),
    publisher: read('EDITEUR'),
    director: read('DIRECTEUR'),
    host: read('HEBERGEUR'),
    delay: environment['DELAI']?.trim() || undefined,
    today: environment['JOUR'] ?? new Date().toISOString().slice(0, 10),
    unset: VARIABLES.filter((name) => read(name) === undefined),
  };
}

/** One French sentence for the build log, `undefined` when nothing is missing. */
export function describeUnsetSettings({ unset }: Pick<Settings, 'unset'>): string | undefined {
  if (unset.length === 0) return undefined;
  return `Non renseigné\u00a0: ${unset.join(', ')}. Les liens qui en dépendent ne sont pas affichés, les mentions légales disent « à compléter » (voir le README).`;
}

/** The browser has no environment: there only the base path counts, and the bundler gives it. */
export const settings: Settings = readSettings(typeof process === 'undefined' ? {} : process.env);

// Node alone gives no `env`.
const basePath = withFinalSlash((import.meta.env as ImportMetaEnv | undefined)?.BASE_URL ?? settings.basePath);

/** `pathTo('cas', 'la-glass-vallee')` → `/cas/la-glass-vallee/`; `pathTo()` → the home page. Base path included. */
export function pathTo(...segments: readonly [] | readonly [Section, ...string[]]): string {
  return basePath + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
}

/** `fileAt('donnees/cas.json')` → `/donnees/cas.json`, base path included. For files, which take no final `/`. */
export function fileAt(path: string): string {
  return basePath + path.replace(/^\/+/, '');
}

/** Full address of a path made by `pathTo` or `fileAt`. */
export function absoluteUrl(path: string): string {
  return new URL(path, settings.homeUrl).href;
}

/** A message to whoever publishes, prepared on a page of `/contribuer/`, which needs neither account nor repository. */
export type MessageId = 'signaler' | 'completer' | 'proposer' | 'retirer';

/** Where that message is prepared. It names `page`, a path made by `pathTo`, and `passage`, the words concerned. */
export function messageAddress(
  id: MessageId,
  subject: { readonly page?: string; readonly passage?: string } = {},
): string {
  const query = new URLSearchParams({ ...subject }).toString();
  return pathTo('contribuer', id) + (query === '' ? '' : `?${query.replaceAll('%2F', '/')}`);
}

/** Where one rule of the checks is explained: whole once the site is published, for whoever reads it in a terminal. */
export function ruleAddress(rule: string): string {
  const path = pathTo('contribuer', 'erreurs', rule);
  return settings.isPublished ? absoluteUrl(path) : path;
}

/** Where a case is written or corrected in the browser: `fiche` opens one, `groupement` begins with what the directory knows. */
export function atelierAddress(
  start: { readonly fiche?: string; readonly groupement?: string; readonly champ?: string } = {},
): string {
  const query = new URLSearchParams({ ...start }).toString();
  return pathTo('contribuer', 'atelier') + (query === '' ? '' : `?${query}`);
}

function readHomeUrl(value: string): URL {
  if (!URL.canParse(value) || !/^https?:/.test(value)) {
    throw new Error(`SITE_URL doit être une adresse complète commençant par https://. Lu\u00a0: ${value}`);
  }
  const url = new URL(value);
  return new URL(withFinalSlash(url.pathname), url.origin);
}

function withFinalSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
