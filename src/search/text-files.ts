/** The text of a page, for its row in the results, is in the file `<path>.json`; this one stands for the home page. */
export const HOME = 'accueil';
/** Ends the name of the file of what a page says in tables and lists, read only where a phrase is looked for. */
export const FACTS = '-faits';
