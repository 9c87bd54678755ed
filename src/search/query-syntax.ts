import { SMALL_WORDS } from '../language/small-words.ts';
import { joinNumbers, listWords } from '../language/words.ts';

/** What a reader typed, taken apart. Words are folded. */
export interface QuerySyntax {
  /** In their order, each once; those of phrases too. */
  readonly words: readonly string[];
  /** What must stand as it is: the words of each passage between quotes. */
  readonly phrases: readonly (readonly string[])[];
  /** What must not be there: all the words of one of these groups. */
  readonly excluded: readonly (readonly string[])[];
}

/** Characters of a query, of which no reader types as many. */
const LONGEST = 300;
/** Each word of a query is looked for in the whole list: no reader asks as many. */
const MOST_WORDS = 50;
/** What separates letters and is not seen: soft hyphens, joiners, marks of direction. */
const INVISIBLE = /\p{Cf}/gu;
const PART = /["“”«»](?<phrase>[^"“”«»]*)["“”«»]|(?<![\p{L}\d])[-−](?<minus>[\p{L}\d][^\s"“”«»,;]*)|[^\s"“”«»]+/gu;

/** Ends what is put aside. */
const STOP = /[,;:.!?)]$/;

/** Folded words that put the next ones aside, until a stop or a word that opens something else. */
const PUT_ASIDE: ReadonlySet<string> = new Set(['sauf', 'hors', 'sans', 'excepte', 'hormis']);
/** Words after which more is put aside, and those that open something else. */
const JOIN: ReadonlySet<string> = new Set(['et', 'ou', 'ni']);
const OPEN: ReadonlySet<string> = new Set('avec pour dans qui que mais par comme chez a'.split(' '));

/** Words that say nothing of what is looked for: small words, what begins a question or a wish. */
const TOOL_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_WORDS,
  ...[
    'hors ni plus sans sauf si sous trop',
    'quelqu soi',
    'quelque quelques',
    'aimerions avait besoin besoins cherche cherchent chercher cherchez cherchons connaissez dit donner etaient etait existe existent faire fais faisons fait faites font faudrait peuvent sait serait souhaite souhaitons trouve trouver va vais veulent voir voudrions voulez',
    'alors apres aussi autre autres avant beaucoup bien bonsoir comme deja encore etc ici juste non oui peu plusieurs quasi moins seulement pendant reste restent toujours tous tout toute toutes tres vraiment',
  ].flatMap((words) => words.split(' ')),
]);

/** Words that name what the atlas holds, or what a reader asks of it, rather than a matter: they count when nothing else is asked. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    'atlas avantage avantages cas definition definir definitions difference differences entreprise entreprises epci exemple exemples fiche fonctionne fonctionnement histoire inconvenient inconvenients limite limites liste listes pme pmi role societe societes',
    'euro euros milliard milliards million millions',
    'commune communes departement departements region regions ville',
    'an annee annees ans fois jour jours lendemain lundi mardi mercredi jeudi vendredi samedi dimanche moment mois semaine semaines vie',
    'deux plusieurs trois',
    'bon bonne bons bonnes difficile facile grand grande grands grandes gros grosse impossible jamais mauvais mauvaise nouveau nouveaux nouvelle nouvelles petit petite petits petites possible pres seul seule seuls vieil vieille vieilles vieux',
    'arrive arriver chose choses gens peur savent sert servent passer passe veulent',
  ].flatMap((words) => words.split(' ')),
);

/** Reads a query: « textile sauf Normandie », « cluster -Guadeloupe », « "temps partagé" ». */
export function readQuerySyntax(typed: string): QuerySyntax {
  const text = joinNumbers(cleanQuery(typed));
  const phrases: (readonly string[])[] = [];
  const wanted: string[] = [];
  const aside = new WordsAside();
  for (const { 0: part, groups: { phrase, minus } = {} } of text.matchAll(PART)) {
    if (phrase !== undefined) aside.close();
    const words = readWords(phrase ?? minus ?? part);
    if (minus !== undefined) aside.groups.push([...words]);
    else wanted.push(...words.filter((word) => !aside.take(word)));
    if (STOP.test(part)) aside.close();
    if (phrase !== undefined && words.length > 1) phrases.push(words);
  }
  const excluded = aside.groups.map((group) => group.filter(isFull)).filter(({ length }) => length > 0);
  return { words: keepFull([...new Set(wanted)]).slice(0, MOST_WORDS), phrases, excluded };
}

/** The beginning of a query, its signs in their plain form, what is not seen left out. */
export function cleanQuery(typed: string): string {
  return typed.slice(0, LONGEST).normalize('NFKC').replace(INVISIBLE, '');
}

/** Groups of words put aside, as the words of a query come one by one. */
class WordsAside {
  readonly groups: string[][] = [];
  #open: string[] | undefined;

  close(): void {
    this.#open = undefined;
  }

  /** Whether the word is put aside, or says that the next ones are. */
  take(word: string): boolean {
    if (PUT_ASIDE.has(word)) return this.#start();
    if (this.#open === undefined) return false;
    const isEmpty = this.#open.length === 0;
    if (!isEmpty && JOIN.has(word)) return this.#start();
    if (!isEmpty && OPEN.has(word)) {
      this.close();
      return false;
    }
    if (!TOOL_WORDS.has(word)) this.#open.push(word);
    return true;
  }

  #start(): true {
    this.#open = [];
    this.groups.push(this.#open);
    return true;
  }
}

/** « St-Nazaire » is asked as « Saint-Nazaire ». */
const WHOLE_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte' };

function readWords(text: string): readonly string[] {
  return listWords(text).map((word) => (Object.hasOwn(WHOLE_WORDS, word) ? (WHOLE_WORDS[word] ?? word) : word));
}

function isFull(word: string): boolean {
  return (word.length > 1 || /\d/.test(word)) && !TOOL_WORDS.has(word);
}

/** The words that say most of what is looked for. */
function keepFull(words: readonly string[]): readonly string[] {
  const full = words.filter(isFull);
  const own = full.filter((word) => !COMMON_WORDS.has(word));
  return [own, full, words].find(({ length }) => length > 0) ?? [];
}
