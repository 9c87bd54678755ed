/** The text of a page, for its row in the results, is in the file `<path>.json`; this one stands for the home page. */
export const HOME = 'accueil';
