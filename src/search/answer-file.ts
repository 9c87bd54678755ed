/** The table of kinds of question as the site publishes it. `views/search/answer-table.ts` writes it, the browser reads it. */

/** Ways to ask one thing, and what answers it. */
export interface AskedQuestion {
  /** Places left open are in braces: « définition {x} ». */
  readonly sentences: readonly string[];
  /** Addresses below the home page, or what the question names: `couts/`, `{x}`. */
  readonly pages: readonly string[];
  /** Measures of the case asked about, which answer in place of a page. */
  readonly measures: readonly string[];
  /** What a page without a definition holds; empty for none. */
  readonly summary: string;
}

/** What the head of a firm says, in several ways; the first is the sentence of the atlas. */
export interface AskedNeed {
  readonly sentences: readonly string[];
  /** Addresses of the practices that answer, the best first. */
  readonly pages: readonly string[];
}

/** What a card says of a page. */
export interface PageCard {
  /** Below the home page: `formes/cluster/`. */
  readonly address: string;
  readonly title: string;
  /** The first sentence of its definition; empty for none. */
  readonly sentence: string;
  /** Number of its cases; absent for a page that stands for none. */
  readonly cases?: number | undefined;
}

export interface AnswerTable {
  readonly questions: readonly AskedQuestion[];
  readonly needs: readonly AskedNeed[];
  readonly pages: readonly PageCard[];
}

/** A dated value of a case, as a card prints it. */
export interface CaseFigure {
  readonly measure: string;
  /** Of its row on the page of the case. */
  readonly anchor: string;
  /** « 2 000 emplois ». */
  readonly value: string;
  /** « 2023 ». */
  readonly years: string;
  /** What is counted. */
  readonly scope: string;
  /** Who says it, and whether others say something else. */
  readonly source: string;
}

/** Cases of a file of figures, in alphabetical order: a question asks for those of one. */
export const CASES_PER_FILE = 20;

/** Figures of cases that a question may ask for, by case id, the latest of a measure first. */
export type CaseFigures = Readonly<Record<string, readonly CaseFigure[]>>;

/** Takes for what it is the table that the site publishes; throws on anything else. */
export function parseAnswerTable(json: unknown): AnswerTable {
  if (isAnswerTable(json)) return json;
  throw new Error('The table of answers cannot be read');
}

/** The same for the figures of some cases. */
export function parseCaseFigures(json: unknown): CaseFigures {
  if (isRecord(json) && Object.values(json).every((figures) => isListOf(figures, isFigure))) {
    // Each value has just been checked.
    return json as CaseFigures;
  }
  throw new Error('The figures of cases cannot be read');
}

function isAnswerTable(json: unknown): json is AnswerTable {
  return (
    isRecord(json) &&
    isListOf(
      json['questions'],
      (row) => hasLists(row, ['sentences', 'pages', 'measures']) && hasTexts(row, ['summary']),
    ) &&
    isListOf(json['needs'], (row) => hasLists(row, ['sentences', 'pages'])) &&
    isListOf(json['pages'], (row) => hasTexts(row, ['address', 'title', 'sentence']) && hasCount(row))
  );
}

function isFigure(row: unknown): boolean {
  return hasTexts(row, ['measure', 'anchor', 'value', 'years', 'scope', 'source']);
}

function hasTexts(row: unknown, names: readonly string[]): boolean {
  return isRecord(row) && names.every((name) => typeof row[name] === 'string');
}

function hasLists(row: unknown, names: readonly string[]): boolean {
  return isRecord(row) && names.every((name) => isListOf(row[name], (item) => typeof item === 'string'));
}

function hasCount(row: unknown): boolean {
  return isRecord(row) && ['number', 'undefined'].includes(typeof row['cases']);
}

function isListOf(value: unknown, check: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(check);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
