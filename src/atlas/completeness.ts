import { CASE_HEADINGS } from '../schema/collections.ts';
import type { CaseStudy } from './case-study.ts';

/** What a case may hold, and whether it does. Keys are those of the front matter, or the title of a `##` heading. */
export interface Completeness {
  readonly filled: readonly string[];
  readonly missing: readonly string[];
}

const FIELDS: Readonly<Record<string, (caseStudy: CaseStudy) => boolean>> = {
  lieux: ({ places }) => places.length > 0,
  debut: ({ start }) => start !== undefined,
  statut: ({ status }) => status !== 'inconnu',
  acteurs: ({ actors }) => actors.length > 0,
  membres: ({ figures }) => figures.some(({ measure }) => measure === 'membres'),
  chiffres: ({ figures }) => figures.some(({ measure }) => measure !== 'membres'),
  chronologie: ({ milestones }) => milestones.length > 0,
  porteur: ({ runBy }) => runBy !== undefined,
  structure: ({ legalForm }) => legalForm !== undefined,
};

export function findCompleteness(caseStudy: CaseStudy): Completeness {
  const headings = new Set(listHeadings(caseStudy.body).map(straighten));
  const checks = [
    ...Object.entries(FIELDS).map(([key, isFilled]) => [key, isFilled(caseStudy)] as const),
    ...CASE_HEADINGS.map(({ title }) => [title, headings.has(straighten(title))] as const),
  ];
  return {
    filled: checks.filter(([, isFilled]) => isFilled).map(([key]) => key),
    missing: checks.filter(([, isFilled]) => !isFilled).map(([key]) => key),
  };
}

/** Titles of the `##` headings of a body, as written. */
export function listHeadings(body: string): readonly string[] {
  return [...body.matchAll(/^## +(.+?)\s*$/gm)].map(([, title = '']) => title);
}

function straighten(title: string): string {
  return title.replace(/’/g, "'");
}
