import { fold } from '../language/fold.ts';

/** Signs of a page that are read: what says that it is missing stands in its head. */
const READ_SIGNS = 100_000;

/** Folded words by which the title or the first heading of a page says that there is no page. */
const MISSING_WORDS = [
  /\b(?:erreur|error) ?:? ?(?:404|410)\b/,
  /\b(?:404|410)\b[ :|–—-]{0,5}(?:not found|page|erreur|error|introuvable)/,
  /^(?:404|410)$/,
  /\b(?:page|file|document|content|article|resource)[a-z ]{0,20} (?:not found|no longer|does not exist|doesn't exist)/,
  /\bnot found\b[ :|–—-]{0,5}$/,
  /\b(?:page|document|contenu|article|ressource|fichier)[a-z ]{0,40} (?:introuvable|inexistante?|non trouvee?|supprimee?)\b/,
  /\b(?:page|document|contenu|article)[a-z ,'’]{0,50} n['’](?:existe|est) (?:pas|plus)\b/,
  /^(?:oups|oops)\b/,
];

/** Whether the title or the first heading of an HTML page says that what was asked for is not there. */
export function isMissingPage(html: string): boolean {
  const head = html.slice(0, READ_SIGNS);
  const texts = ['title', 'h1'].map((tag) => readElement(head, tag));
  return texts.some((text) => MISSING_WORDS.some((words) => words.test(text)));
}

/** Whether an address that was not that of a home page leads to one, or to an address that speaks of an error. */
export function isDeadEnd(asked: string, reached: string): boolean {
  if (asked === reached) return false;
  return (isHome(reached) && !isHome(asked)) || (ERROR_PATH.test(pathOf(reached)) && !ERROR_PATH.test(pathOf(asked)));
}

const HOME_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:accueil|home|index|default)(?:\.[a-z]{2,5})?\/?)?$/i;
const ERROR_PATH = /[/_-](?:404|410|erreur|error|not-?found|introuvable)(?:[/._-]|$)/i;

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return search === '' && HOME_PATH.test(pathname);
}

function pathOf(address: string): string {
  return new URL(address).pathname;
}

/** The folded words of the first element of a kind. */
function readElement(html: string, tag: string): string {
  const open = new RegExp(`<${tag}(?:\\s[^>]{0,500})?>`, 'i').exec(html);
  if (open === null) return '';
  const start = open.index + open[0].length;
  const stop = html.slice(start, start + 2000).search(new RegExp(`</${tag}`, 'i'));
  const inside = html.slice(start, start + (stop < 0 ? 300 : stop));
  return fold(decode(inside.replace(/<[^>]{0,500}>/g, ' ')))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The entities by which a French word is written. */
function decode(text: string): string {
  return text
    .replace(/&([a-z])(?:acute|grave|circ|cedil|uml);/gi, '$1')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&(?:rsquo|#8217|#039|#39|apos);/g, '’')
    .replace(/&#(\d{2,6});/g, (_entity, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)));
}
