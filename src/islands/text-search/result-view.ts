import { LazyText, type Describe } from './lazy-text.ts';
import type { Result, ResultGroup } from './results.ts';

interface Settings {
  /** Holds the templates `data-group` and `data-result`. */
  readonly templates: ParentNode;
  readonly list: Element;
  /** Path of the home page. */
  readonly root: string;
  readonly writeHeading: (group: ResultGroup) => string;
  /** Results shown at once in a group, by its title. */
  readonly limitOf: (title: string) => number;
  /** File of the marks of forms and objectives. */
  readonly marks?: string | undefined;
}

/** Prints groups of results. What is already printed for a query stays in place when its results are completed. */
export class ResultView {
  readonly #settings: Settings;
  readonly #texts = new LazyText();
  /** Groups that the reader asked to see whole. */
  readonly #opened = new Set<string>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  show(query: string, groups: readonly ResultGroup[], describe: Describe): void {
    const byKey = new Map(groups.map((group) => [group.title, group]));
    syncChildren(this.#settings.list, [...byKey.keys()], (title) => this.#makeGroup(title));
    for (const section of this.#settings.list.children) {
      const group = byKey.get(readKey(section));
      if (group !== undefined) this.#fillGroup(section, group, { query, describe });
    }
  }

  clear(): void {
    this.#opened.clear();
    this.#settings.list.replaceChildren();
  }

  #makeGroup(title: string): Element {
    const section = copyTemplate(this.#settings.templates, 'group');
    const heading = section.querySelector('[data-title]');
    // An id of its own names the group.
    const id = `resultats-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
    if (heading !== null) heading.id = id;
    section.setAttribute('aria-labelledby', id);
    return section;
  }

  #fillGroup(
    section: Element,
    group: ResultGroup,
    search: { readonly query: string; readonly describe: Describe },
  ): void {
    const { title, pages } = group;
    const heading = section.querySelector('[data-title]');
    if (heading !== null) heading.textContent = this.#settings.writeHeading(group);
    const limit = this.#opened.has(`${search.query} ${title}`) ? Infinity : this.#settings.limitOf(title);
    const shown = new Map(pages.slice(0, limit).map((page) => [`${search.query} ${page.path}`, page]));
    const list = section.querySelector('[data-list]');
    if (list === null) return;
    syncChildren(list, [...shown.keys()], (key) => {
      const page = shown.get(key);
      return this.#makeResult(page && group.describe(page));
    });
    for (const item of list.children) {
      const page = shown.get(readKey(item));
      if (page !== undefined) this.#texts.wait(item, async () => group.text?.(page.path) ?? search.describe(page.path));
    }
    const more = section.querySelector('button');
    if (more === null) return;
    more.hidden = pages.length <= limit;
    more.onclick = () => {
      this.#opened.add(`${search.query} ${title}`);
      this.#fillGroup(section, group, search);
      list.children[limit]?.querySelector('a')?.focus();
    };
  }

  #makeResult(result: Result | undefined): Element {
    const item = copyTemplate(this.#settings.templates, 'result');
    const link = item instanceof HTMLAnchorElement ? item : item.querySelector('a');
    if (result === undefined || link === null) return item;
    const [page = '', row] = result.path.split('#');
    link.href = `${this.#settings.root}${page}/${row === undefined ? '' : `#${row}`}`;
    const name = item.querySelector('[data-name]');
    // Written with text and <mark> only, the rest escaped.
    if (name !== null) name.innerHTML = result.title;
    item.querySelector('[data-detail]')?.append(result.detail);
    const mark = item.querySelector('use');
    if (result.mark !== undefined)
      mark?.setAttribute('href', `${this.#settings.marks ?? ''}#${result.mark.replace('/', '-')}`);
    return item;
  }
}

/** A copy of the one element of a template; throws when the page lacks it. */
function copyTemplate(root: ParentNode, name: string): Element {
  const template = root.querySelector(`template[data-${name}]`);
  const element = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  if (element === null) throw new Error(`No template data-${name}`);
  return document.importNode(element, true);
}

/** Makes the children those of the keys, in order; those in place are not touched. */
function syncChildren(parent: Element, keys: readonly string[], make: (key: string) => Element): void {
  keys.forEach((key, index) => {
    const current = parent.children[index];
    if (current !== undefined && readKey(current) === key) return;
    const child = make(key);
    child.setAttribute('data-key', key);
    parent.insertBefore(child, current ?? null);
  });
  while (parent.children.length > keys.length) parent.lastElementChild?.remove();
}

function readKey(element: Element): string {
  return element.getAttribute('data-key') ?? '';
}
