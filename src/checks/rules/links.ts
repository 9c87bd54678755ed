import { FOLDER_COLLECTIONS } from '../../schema/collections.ts';
import { findNearest } from '../../schema/nearest.ts';
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
        describeAddress(node.url.trim(), corpus) ??
        (node.type === 'link' && readText(node).trim() === '' ? NO_WORDS : undefined);
      return finding === undefined ? [] : [problemAt(file, offset, finding)];
    });
  },
};

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

/** `/cas/glass-vallee/` is a page when `content/cas/glass-vallee.mdx` exists; the other addresses are checked on the built site. */
function describePage(url: string, corpus: Corpus): Finding | undefined {
  const [, folder = '', id = ''] = /^\/([a-z-]+)\/([^/#?]+)/.exec(url) ?? [];
  const collection = PAGE_FOLDERS.find((name) => name === folder);
  if (collection === undefined || id === 'page' || corpus.idsOf(collection).has(id)) return undefined;
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

const PAGE_FOLDERS: readonly FolderName[] = ['cas', 'pratiques', 'dossiers', 'formes', 'dispositifs', 'acteurs'];
