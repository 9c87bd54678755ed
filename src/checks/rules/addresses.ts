import type { ContentFile } from '../reading/content-file.ts';
import { isFolderName } from '../reading/content-file.ts';
import { walkBody } from '../reading/walk-body.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

/** An address leads to the work itself: without spaces, passwords, trackers or a search engine on the way. */
export const addressesRule: Rule = {
  name: 'addresses',
  scope: 'file',
  check: (file) =>
    listAddresses(file).flatMap(({ address, offset }) => {
      const finding = describe(address);
      return finding === undefined ? [] : [problemAt(file, offset, finding)];
    }),
};

const KEYS: ReadonlySet<string> = new Set(['url', 'site', 'archive']);

/** The addresses of the web that a file names, in its keys then in its text. */
export function listAddresses(file: ContentFile): readonly { readonly address: string; readonly offset: number }[] {
  if (file.collection === undefined) return [];
  const typed = file.frontMatter.scalars.flatMap(({ path, value, offset }) =>
    KEYS.has(String(path.at(-1))) && typeof value === 'string' ? [{ address: value.trim(), offset }] : [],
  );
  const linked = isFolderName(file.collection)
    ? walkBody(file).flatMap(({ node, offset }) =>
        node.type === 'link' || node.type === 'definition' ? [{ address: node.url, offset }] : [],
      )
    : [];
  return [...typed, ...linked].filter(({ address }) => /^https?:\/\//i.test(address));
}

function describe(address: string): Finding | undefined {
  if (/\s/.test(address)) {
    return {
      found: 'L’adresse contient une espace',
      expected: 'une adresse sans espace, recopiée de la barre du navigateur',
      remedy: `Écrivez ${address.replace(/\s/g, '%20')}`,
    };
  }
  if (/[.,;:]$/.test(address) || (address.endsWith(')') && !address.includes('('))) {
    return {
      found: `L’adresse finit par « ${address.slice(-1)} », le signe de la phrase d’où elle vient`,
      expected: 'l’adresse seule',
      remedy: `Écrivez ${address.slice(0, -1)}`,
    };
  }
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '') {
    return {
      found: 'L’adresse contient un nom d’utilisateur, avant « @ »',
      expected: 'une adresse que tout le monde peut ouvrir',
      remedy: `Écrivez ${address.replace(/\/\/[^/@]*@/, '//')}`,
    };
  }
  const target = findTarget(url);
  if (target !== undefined) {
    return {
      found: `L’adresse passe par ${url.hostname}`,
      expected: 'l’adresse du texte lui-même',
      remedy: `Écrivez ${target}`,
    };
  }
  if (SHORTENERS.has(url.hostname.replace(/^www\./, ''))) {
    return {
      found: `L’adresse est raccourcie par ${url.hostname}`,
      expected: 'l’adresse du texte lui-même, qui dit qui le publie',
      remedy: 'Ouvrez-la et recopiez celle qui s’affiche dans la barre du navigateur',
    };
  }
  if (isSearch(url)) {
    return {
      found: `L’adresse est une recherche sur ${url.hostname}`,
      expected: 'l’adresse d’un texte',
      remedy: 'Ouvrez le bon résultat et recopiez son adresse',
    };
  }
  if (url.hash.includes(':~:')) {
    return {
      found: 'L’adresse porte un passage surligné : « #:~: »',
      expected: 'l’adresse du texte',
      remedy: `Écrivez ${address.slice(0, address.indexOf(':~:')).replace(/#$/, '')}`,
    };
  }
  const trackers = [...url.searchParams.keys()].filter((name) => TRACKER.test(name));
  if (trackers.length === 0) return undefined;
  return {
    found: `L’adresse porte une marque de suivi : ${trackers.join(', ')}`,
    expected: 'l’adresse du texte, sans ce qui suit le lecteur',
    remedy: `Écrivez ${removeParameters(address, new Set(trackers))}`,
  };
}

const TRACKER = /^(?:utm_|mtm_|pk_)|^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|xtor|_hsenc|_hsmi)$/i;

/** Their addresses hide who publishes, and die with the service. */
const SHORTENERS: ReadonlySet<string> = new Set([
  'bit.ly',
  't.co',
  'goo.gl',
  'tinyurl.com',
  'lnkd.in',
  'ow.ly',
  'buff.ly',
  'is.gd',
  'urlz.fr',
  'huit.re',
  'amzn.to',
]);

/** What a search finds changes from a day and from a reader to another. */
function isSearch({ hostname, pathname, searchParams }: URL): boolean {
  const isEngine = /(?:^|\.)(?:google\.[a-z.]+|bing\.com|qwant\.com|duckduckgo\.com|ecosia\.org|yahoo\.[a-z.]+)$/.test(
    hostname,
  );
  return isEngine && searchParams.has('q') && /^\/(?:search)?$/.test(pathname);
}

/** Pages that only send elsewhere, and the parameter that says where. */
const DOORS = [
  { host: /(?:^|\.)google\.[a-z.]+$/, path: '/url', keys: ['q', 'url'] },
  { host: /^scholar\.google\.[a-z.]+$/, path: '/scholar_url', keys: ['url'] },
  { host: /^translate\.google\.[a-z.]+$/, path: '/translate', keys: ['u'] },
  { host: /^lm?\.facebook\.com$/, path: '/l.php', keys: ['u'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: '/', keys: ['url'] },
  { host: /(?:^|\.)linkedin\.com$/, path: '/redir/redirect', keys: ['url'] },
] as const;

function findTarget({ hostname, pathname, searchParams }: URL): string | undefined {
  const door = DOORS.find(({ host, path }) => host.test(hostname) && pathname === path);
  const target = door?.keys.map((key) => searchParams.get(key) ?? '').find((value) => /^https?:/.test(value));
  return target;
}

/** The other parameters stay as they were typed. */
function removeParameters(address: string, names: ReadonlySet<string>): string {
  const hash = address.indexOf('#');
  const end = hash < 0 ? '' : address.slice(hash);
  const [start = '', ...query] = address.slice(0, address.length - end.length).split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((pair) => !names.has(decodeName(pair)));
  return `${start}${kept.length > 0 ? `?${kept.join('&')}` : ''}${end}`;
}

function decodeName(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}
