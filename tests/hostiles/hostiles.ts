/**
 * `npm run hostiles [-- --graine 7]`: thousands of hostile files, the same for the same seed. The checks judge each; those
 * they accept are built. Prints a table by kind, and exits with 1 when one crashed, took more than two seconds, ran, or was
 * accepted by the checks and refused by the build; or when one of twenty thousand front matters is read otherwise by Astro
 * and the checks say nothing.
 */
import { parseArgs } from 'node:util';
import { buildAccepted, type BuildFault } from './build-accepted.ts';
import { listInputs, type HostileInput } from './inputs.ts';
import { judgeAll, type Verdict } from './judge-all.ts';
import { compareReadings, listReadings } from './readings.ts';

const MOST_SECONDS = 2;
const LIST_BUILDS = 3;
const READINGS = 20_000;

const { values } = parseArgs({ options: { graine: { type: 'string', default: '1' } } });
const seed = Number(values.graine);
const misread = reportReadings();
const inputs = listInputs(seed);
const verdicts = await judgeAll(seed, inputs.length);
const judged = inputs.flatMap((input, rank) => {
  const verdict = verdicts[rank];
  return verdict === undefined ? [] : [{ input, verdict }];
});

const accepted = judged.filter(({ verdict }) => verdict.accepted).map(({ input }) => input);
const pages = accepted.filter(({ isList }) => !isList);
const faults: BuildFault[] = [];
const builds = [pages, ...groupLists(accepted)];
const built = new Set(builds.flat());
for (const group of builds) faults.push(...(await buildAccepted(group)));

const crashed = judged.filter(({ verdict }) => verdict.crash !== undefined);
const slow = judged.filter(({ verdict }) => (verdict.seconds ?? 0) > MOST_SECONDS);
console.table(
  Object.fromEntries([...Map.groupBy(judged, ({ input }) => input.kind), ['total', judged] as const].map(describe)),
);
for (const { input, verdict } of crashed) console.log(`Effondrement : ${show(input)} : ${verdict.crash ?? ''}`);
for (const { input, verdict } of slow) console.log(`Lenteur : ${show(input)} : ${verdict.seconds?.toFixed(1) ?? ''} s`);
for (const { input, fault } of faults) console.log(`Construction : ${show(input)} : ${fault}`);
process.exitCode = misread + crashed.length + slow.length + faults.length > 0 ? 1 : 0;

/** Says how the front matters are read, by the checks and by Astro; how many are read otherwise without a word. */
function reportReadings(): number {
  const read = listReadings(seed, READINGS).map((input) => ({ input, comparison: compareReadings(input) }));
  const count = (comparison: string) => read.filter((reading) => reading.comparison === comparison).length;
  const wrong = read.flatMap(({ input, comparison }) =>
    typeof comparison === 'object' ? [{ input, ...comparison }] : [],
  );
  console.log(
    `${read.length} en-têtes lus par les vérifications et par Astro : ${count('refused')} refusés, ${count('said')} lus autrement et dits, ${count('same')} lus de même, ${wrong.length} lus autrement sans un mot.`,
  );
  for (const { input, fault } of wrong) console.log(`Lecture : ${show(input)} : ${fault}`);
  return wrong.length;
}

/** A list of the site is one file: each build takes one input of each, a few builds the longest of them. */
function groupLists(candidates: readonly HostileInput[]): readonly (readonly HostileInput[])[] {
  const byPath = Map.groupBy(
    candidates.filter(({ isList }) => isList),
    ({ path }) => path,
  );
  const sorted = [...byPath.values()].map((group) => group.toSorted((a, b) => b.text.length - a.text.length));
  return Array.from({ length: LIST_BUILDS }, (_, turn) => sorted.flatMap((group) => group[turn] ?? []));
}

function describe([kind, group]: readonly [
  string,
  readonly { readonly input: HostileInput; readonly verdict: Verdict }[],
]) {
  const own = new Set(group.map(({ input }) => input));
  const wrong = faults.filter(({ input }) => own.has(input));
  return [
    kind,
    {
      fichiers: group.length,
      refusés: group.filter(({ verdict }) => !verdict.accepted && verdict.crash === undefined).length,
      'acceptés et inertes': group.filter(({ input }) => built.has(input)).length - wrong.length,
      'acceptés, non construits': group.filter(({ input, verdict }) => verdict.accepted && !built.has(input)).length,
      'acceptés à tort': wrong.length,
      effondrements: group.filter(({ verdict }) => verdict.crash !== undefined).length,
      'plus de 2 s': group.filter(({ verdict }) => (verdict.seconds ?? 0) > MOST_SECONDS).length,
      exécutés: wrong.filter(({ fault }) => fault.includes('exécuté')).length,
    },
  ] as const;
}

function show({ kind, path, text }: HostileInput): string {
  return `${kind}, ${path}, « ${text.slice(-120).replaceAll('\n', '⏎')} »`;
}
