import { slugify } from '../../language/fold.ts';
import { FOLDER_COLLECTIONS } from '../../schema/collections.ts';
import { findNearest } from '../../schema/nearest.ts';
import { PAGE_COLLECTIONS } from '../../schema/collections.ts';
import { COMMON_PAGES } from '../../schema/question.ts';
import { isFolderName, type FolderName } from '../reading/content-file.ts';
import type { Corpus } from '../corpus.ts';
import type { Finding } from '../problem.ts';
import { readText, walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule } from './rule.ts';

/** Links of the text lead to the web or to a page of the atlas. */
export const linksRule: Rule = {
  name: 'links',
  scope: 'file',
  check: (file, corpus) => {
    if (!isFolderName(file.collection)) return [];
    return walkBody(file).flatMap(({ node, offset }) => {
      if (node.type !== 'link' && node.type !== 'definition') return [];
      if (node.type === 'link' && /^@[a-z0-9-]/.test(readText(node))) return [];
      const finding =
        (isBare(file.text, offset, node.url) ? describeBare(readText(node)) : undefined) ??
        describeAddress(node.url.trim(), corpus) ??
        (node.type === 'link' && readText(node).trim() === '' ? NO_WORDS : undefined);
      return finding === undefined ? [] : [problemAt(file, offset, finding)];
    });
  },
};

/** `www.exemple.fr` in a sentence becomes a link, and to http://. */
function isBare(text: string, offset: number, url: string): boolean {
  return (
    /^www\./i.test(text.slice(offset, offset + 4)) && text.charAt(offset - 1) !== '@' && /^http:\/\/www\./i.test(url)
  );
}

function describeBare(address: string): Finding {
  return {
    found: `« ${address} » devient un lien vers une adresse sans https`,
    expected: '[les mots du lien](adresse)',
    remedy: `Écrivez [les mots du lien](https://${address})`,
  };
}

const NO_WORDS: Finding = {
  found: 'Un lien n’a pas de mots',
  expected: '[les mots du lien](adresse)',
  remedy: 'Écrivez entre les crochets où mène le lien',
};

function describeAddress(url: string, corpus: Corpus): Finding | undefined {
  if (/^(mailto|tel):/i.test(url)) return undefined;
  if (/^https?:\/\/[^\s/.]+\.[^\s]+/i.test(url) || url.startsWith('#')) return undefined;
  if (url.startsWith('/') && !url.startsWith('//')) return describePage(url, corpus);
  if (url === '')
    return {
      found: 'Un lien n’a pas d’adresse',
      expected: '[les mots du lien](adresse)',
      remedy: 'Écrivez l’adresse entre les parenthèses',
    };
  return {
    found: `Le lien « ${url} » n’est pas permis`,
    expected: 'une adresse qui commence par https:// ou http://, ou une page de l’atlas comme /cas/glass-vallee/',
    remedy: /^(www\.|[\w-]+\.[a-z]{2,}(\/|$))/i.test(url)
      ? `Écrivez https://${url}`
      : 'Corrigez l’adresse ou retirez le lien',
  };
}

/** `/cas/glass-vallee/` is a page when `content/cas/glass-vallee.mdx` exists; other files of the site are checked once built. */
function describePage(url: string, corpus: Corpus): Finding | undefined {
  const [path = ''] = url.split(/[?#]/, 1);
  if (/\.\w+$/.test(path)) return undefined;
  const [section = '', id] = path.split('/').filter((part) => part !== '');
  const collection = PAGE_COLLECTIONS.find((name) => name === section);
  const others = OTHER_PAGES[section]?.(corpus);
  const finding =
    id === undefined || id === 'page' || (collection === undefined && others === undefined)
      ? describeSection(url, section)
      : collection === undefined
        ? describeOther(url, { section, id, ids: others ?? [] })
        : describeEntry(url, collection, id, corpus);
  if (finding !== undefined || path.endsWith('/')) return finding;
  return {
    found: `Le lien « ${url} » n’a pas sa barre finale`,
    expected: 'une adresse de l’atlas, comme /cas/glass-vallee/',
    remedy: `Écrivez ${path}/${url.slice(path.length)}`,
  };
}

function describeSection(url: string, section: string): Finding | undefined {
  if (section === '' || KNOWN_SECTIONS.has(section)) return undefined;
  const nearest = findNearest(section, KNOWN_SECTIONS);
  return {
    found: `Le lien « ${url} » mène à une page qui n’existe pas`,
    expected: 'une page de l’atlas, comme /cas/glass-vallee/',
    remedy:
      nearest === undefined
        ? 'Corrigez l’adresse ou retirez le lien'
        : `Vouliez-vous dire ${url.replace(section, nearest)} ?`,
  };
}

function describeEntry(url: string, collection: FolderName, id: string, corpus: Corpus): Finding | undefined {
  if (corpus.idsOf(collection).has(id)) return undefined;
  const nearest = findNearest(id, corpus.idsOf(collection));
  return {
    found: `Le lien « ${url} » mène à une page qui n’existe pas`,
    expected: `une page de content/${FOLDER_COLLECTIONS[collection].folder}`,
    remedy:
      nearest === undefined
        ? 'Corrigez l’adresse ou retirez le lien'
        : `Vouliez-vous dire /${collection}/${nearest}/ ?`,
  };
}

interface OtherPage {
  readonly section: string;
  readonly id: string;
  readonly ids: readonly string[];
}

function describeOther(url: string, { section, id, ids }: OtherPage): Finding | undefined {
  if (ids.length === 0 || ids.includes(id)) return undefined;
  const nearest = findNearest(id, ids);
  return {
    found: `Le lien « ${url} » mène à une page qui n’existe pas`,
    expected: `une de ces pages de /${section}/ : ${ids.join(', ')}`,
    remedy:
      nearest === undefined ? 'Corrigez l’adresse ou retirez le lien' : `Vouliez-vous dire /${section}/${nearest}/ ?`,
  };
}

/** Pages of which no file is the whole: what their addresses end with. */
const OTHER_PAGES: Readonly<Partial<Record<string, (corpus: Corpus) => readonly string[]>>> = {
  regions: ({ geography }) => [...geography.regions.values()].map(({ name }) => slugify(name)),
  secteurs: (corpus) => [...corpus.idsOf('secteurs')],
  objectifs: (corpus) => [...corpus.idsOf('objectifs')],
  comparer: (corpus) => [...corpus.idsOf('comparaisons')],
};

/** First words of the addresses of the site: pages that are no entry, and lists of entries. */
const KNOWN_SECTIONS: ReadonlySet<string> = new Set([...COMMON_PAGES, 'recherche']);
