import type { CitingPage } from '../../../atlas/bibliography.ts';
import { pathTo, SECTIONS } from '../../../site.ts';
import { formatText } from '../../format.ts';

/** Something that anyone can do for one page, and the door to do it. */
export interface Task {
  readonly page: { readonly title: string; readonly href: string };
  /** « Combien verse un membre ? » */
  readonly subject: string;
  readonly door: { readonly href: string; readonly label: string };
}

/** Tasks of one kind, in groups that may have a name. */
export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly groups: readonly TaskGroup[];
  /** Said in place of an empty list. */
  readonly none: string;
}

export interface TaskGroup {
  readonly name?: string | undefined;
  readonly tasks: readonly Task[];
}

export function listTasks({ groups }: Pick<Shelf, 'groups'>): readonly Task[] {
  return groups.flatMap(({ tasks }) => tasks);
}

/** The page of an entry, as a link. */
export function linkPage({ kind, id, title }: CitingPage): Task['page'] {
  return {
    title:
      kind === 'repertoire'
        ? [SECTIONS.repertoire, formatText(title)].filter(Boolean).join('\u00a0: ')
        : formatText(title),
    href: id === undefined ? pathTo(kind) : pathTo(kind, id),
  };
}
