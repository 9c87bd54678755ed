import { LINK_STATES, type LinkResult, type LinkState } from '../../src/links/link-result.ts';
import type { LinkPlace } from './list-links.ts';

/** Most signs of a body of an issue that GitHub takes, less some room. */
const LONGEST_ISSUE = 60_000;

export interface LinkReport {
  readonly results: readonly LinkResult[];
  readonly places: ReadonlyMap<string, readonly LinkPlace[]>;
}

/** What is worth telling, the most useful first. */
const TOLD = (Object.keys(LINK_STATES) as LinkState[]).filter((state) => LINK_STATES[state].asks !== 'nothing');
const ORDER: readonly LinkState[] = [
  'disparu',
  'efface',
  'hote-inconnu',
  'deplace',
  'refuse',
  'panne',
  'muet',
  'injoignable',
];

/** In French, for a terminal: what became of the links, then those to mend, with the lines that name them. */
export function describeInTerminal({ results, places }: LinkReport): string {
  const counts = [...countStates(results)].map(([state, count]) => `  ${count} ${LINK_STATES[state].label}`);
  const told = sortTold(results).map((result) =>
    [
      `${result.address}\n  ${describeResult(result)}`,
      ...(places.get(result.address) ?? []).map(({ file, line }) => `  content/${file}:${line}`),
    ].join('\n'),
  );
  return [...told, [`${count(results.length, 'adresse')} :`, ...counts].join('\n')].join('\n\n');
}

/** In French and in Markdown, for an issue: the links to mend, in a list to tick. */
export function describeInMarkdown({ results, places }: LinkReport, day: string): string {
  const told = sortTold(results);
  const head =
    told.length === 0
      ? `Au ${day}, toutes les adresses regardées répondent (${results.length}).`
      : `Au ${day}, ${count(told.length, 'lien')} à reprendre sur ${count(results.length, 'adresse')}. Une adresse qui a changé se corrige ; une page qui n’existe plus se remplace, ou reçoit la clé \`archive\` ; ce qui refuse les programmes s’ouvre à la main.`;
  const sections = ORDER.flatMap((state) => {
    const found = told.filter((result) => result.state === state);
    if (found.length === 0) return [];
    return [
      `\n### ${found.length} ${found.length > 1 ? 'adresses' : 'adresse'} : ${LINK_STATES[state].label}\n`,
      ...found.map((result) => describeItem(result, places)),
    ];
  });
  return fit([head, ...sections]);
}

function describeItem({ address, status, target }: LinkResult, places: LinkReport['places']): string {
  const where = (places.get(address) ?? []).map(({ file, line }) => `${code(`content/${file}`)}, ligne ${line}`);
  const to = target === undefined || target === address ? '' : ` → ${code(target)}`;
  return `- [ ] ${code(address)}${to}${status === undefined ? '' : ` (${status})`} : ${where.join(' ; ')}`;
}

/** An address is what someone typed, or what a server answered: it stays words. */
function code(text: string): string {
  return `\`${text.replace(/[`\s]/g, encodeURIComponent)}\``;
}

function fit(lines: readonly string[]): string {
  let size = 0;
  const kept = lines.filter((line) => (size += line.length + 1) < LONGEST_ISSUE);
  const left = lines.length - kept.length;
  return [...kept, ...(left === 0 ? [] : [`\nEt ${left} autres lignes, dans le fichier de résultats.`])].join('\n');
}

function sortTold(results: readonly LinkResult[]): readonly LinkResult[] {
  return results
    .filter(({ state }) => TOLD.includes(state))
    .toSorted(
      (one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || (one.address < other.address ? -1 : 1),
    );
}

function describeResult({ state, status, target }: LinkResult): string {
  const to = target === undefined ? '' : ` : ${target}`;
  return `${LINK_STATES[state].label}${status === undefined || status < 400 ? '' : ` [${status}]`}${to}`;
}

function countStates(results: readonly LinkResult[]): ReadonlyMap<LinkState, number> {
  const groups = Map.groupBy(results, ({ state }) => state);
  return new Map([...groups].map(([state, group]) => [state, group.length] as const).toSorted(([, a], [, b]) => b - a));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number > 1 ? 's' : ''}`;
}
