import { pruneBlank } from '../../editing/blank-values.ts';
import { readDays } from '../../editing/days.ts';
import { keyOrder, sortKeys } from '../../editing/key-order.ts';
import { writePage } from '../../editing/new-page.ts';
import { rewritePage, splitPage } from '../../editing/page-edit.ts';
import { readSections } from '../../editing/sections.ts';
import { CASE_HEADINGS } from '../../schema/collections.ts';
import { caseSchema } from '../../schema/case.ts';
import { createPlainFile } from '../../checks/reading/plain-file.ts';
import { isMap, type Values } from './values.ts';

/** What the form holds of a file. */
export interface Draft {
  /** End of the address. */
  readonly id: string;
  /** The case that was opened, and its file as it was; absent for a new one. */
  readonly opened?: { readonly id: string; readonly text: string } | undefined;
  /** Blank items included. */
  readonly values: Values;
  /** Texts of the body by title. */
  readonly sections: Readonly<Record<string, string>>;
}

export const TITLES: readonly string[] = CASE_HEADINGS.map(({ title }) => title);

const orderOf = keyOrder(caseSchema);

/** The text of the file: of one that was opened, only the lines of what changed differ. */
export function writeDraft({ opened, values, sections }: Draft): string {
  const written = readDays(pruneBlank(values), caseSchema);
  if (opened !== undefined)
    return rewritePage(opened.text, { values: written, sections, titles: TITLES, order: orderOf });
  return writePage({ values: sortKeys(written, [], orderOf) as Values, keys: orderOf([]), sections, titles: TITLES });
}

/** The values and the parts of a file. Undefined when its head cannot be read. */
export function readDraft(path: string, text: string): Pick<Draft, 'values' | 'sections'> | undefined {
  const { frontMatter } = createPlainFile(path, text);
  const parts = splitPage(text);
  if (parts === undefined || frontMatter.mistakes.length > 0 || !isMap(frontMatter.value)) return undefined;
  const sections = Object.fromEntries(readSections(parts.body).map(({ title, text: words }) => [title, words]));
  return { values: frontMatter.value, sections };
}
