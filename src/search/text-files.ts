/** Names of the files that hold the texts of pages for the passages of search results: `<path>.json`, `<path>.faits.json`. */

/** Stands for the empty path of the home page. */
export const HOME = 'accueil';
/** After the path, for the facts of the page. */
export const FACTS = '.faits';
