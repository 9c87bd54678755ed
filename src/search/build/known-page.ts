import { listDefinitions, type Definition } from './acronyms.ts';
import { writeShownWords } from './engine-page.ts';
import { readPageText, type PageText } from './page-text.ts';
import { countSpellings } from './spellings.ts';

/** All that the index takes from a page, read once from its HTML. */
export interface KnownPage extends PageText {
  /** For the full-text engine. */
  readonly shownWords: string;
  /** The words of its title, text and facts as it writes them, each spelling once, separated by spaces. */
  readonly spellings: string;
  /** Acronyms that it expands. */
  readonly definitions: readonly Definition[];
}

/** @param body what `cutPageBody` gave of the page */
export function readPage(body: string): KnownPage {
  const page = readPageText(body);
  const title = countSpellings(page.title);
  const text = countSpellings(`${page.text}\n${page.facts}`);
  return {
    ...page,
    shownWords: writeShownWords({ title, headings: countSpellings(page.headings), text }),
    spellings: [...new Set([...title.keys(), ...text.keys()])].join(' '),
    definitions: listDefinitions(joinShown(page)),
  };
}

/** All that a page says. */
export function joinShown({ title, text, facts }: PageText): string {
  return [title, text, facts].join('\n');
}
