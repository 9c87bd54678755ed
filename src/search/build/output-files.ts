/** Files and folders of a built site, below its home page. */
export const FILES = {
  engine: 'pagefind',
  smallIndex: 'donnees/index.json',
  hiddenWords: 'donnees/mots-caches.json',
  directory: 'donnees/repertoire.json',
} as const;
