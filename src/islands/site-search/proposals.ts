import { writeAddress } from './model.ts';

/** Words to search for in place of those that no page holds: links to their own search. */
export function showProposals(root: ParentNode, words: readonly string[]): void {
  const line = root.querySelector<HTMLElement>('[data-proposals]');
  const list = line?.querySelector('ul');
  if (!line || !list) return;
  line.hidden = words.length === 0;
  list.replaceChildren(...words.map(makeItem));
}

function makeItem(word: string): HTMLElement {
  const item = document.createElement('li');
  item.append(
    Object.assign(document.createElement('a'), { href: writeAddress({ query: word, kind: '' }), textContent: word }),
  );
  return item;
}
