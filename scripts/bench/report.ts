import type { Measure } from './measure.ts';
import type { Run } from './run-measured.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const ratioFormat = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const NOT_MEASURED = 'non mesuré';

/** Processor milliseconds for each case added between two sizes of the corpus; `undefined` where not measured. */
export interface Marginal {
  readonly from: number;
  readonly to: number;
  readonly coldMs: number | undefined;
  readonly bareMs: number | undefined;
}

export function findMarginals(measures: readonly Measure[]): readonly Marginal[] {
  return measures.slice(1).flatMap((larger, index) => {
    const smaller = measures[index];
    if (smaller === undefined) return [];
    const cost = (of: (measure: Measure) => Run) => costOfOne(of(smaller), of(larger), larger.count - smaller.count);
    return {
      from: smaller.count,
      to: larger.count,
      coldMs: cost(({ cold }) => cold),
      bareMs: cost(({ bare }) => bare),
    };
  });
}

export function formatReport(measures: readonly Measure[]): string {
  return [...measures.flatMap(formatMeasure), ...findMarginals(measures).map(formatMarginal)].join('\n');
}

function costOfOne(smaller: Run, larger: Run, added: number): number | undefined {
  if (smaller.usage === undefined || larger.usage === undefined) return undefined;
  return ((larger.usage.cpuSeconds - smaller.usage.cpuSeconds) * 1000) / added;
}

function formatMeasure(measure: Measure): readonly string[] {
  const { count, pages, outputBytes, caseBytes, caseBrotliBytes, bare } = measure;
  const runs: readonly (readonly [string, Run])[] = [
    ['à froid', measure.cold],
    ['une phrase de plus', measure.edited],
    ['rien de changé', measure.unchanged],
    ['vérification seule', measure.checks],
  ];
  return [
    `${number.format(count)} cas : ${number.format(pages)} pages, site ${number.format(outputBytes / 1e6)} Mo, page de cas médiane ${number.format(caseBytes / 1e3)} ko (brotli ${number.format(caseBrotliBytes / 1e3)} ko)`,
    ...runs.map(
      ([name, run]) => `  ${name} : ${formatRun(run)}${compare(run.usage?.cpuSeconds, bare.usage?.cpuSeconds)}`,
    ),
    `  site nu, à froid : ${formatRun(bare)}`,
  ];
}

function formatRun({ wallSeconds, usage }: Run): string {
  const cpu = usage === undefined ? NOT_MEASURED : `${number.format(usage.cpuSeconds)} s`;
  const memory = usage === undefined ? NOT_MEASURED : `${ratioFormat.format(usage.peakBytes / 1e9)} Go`;
  return `durée ${number.format(wallSeconds)} s, processeur ${cpu}, mémoire au plus haut ${memory}`;
}

function formatMarginal({ from, to, coldMs, bareMs }: Marginal): string {
  const cost = coldMs === undefined ? NOT_MEASURED : `${number.format(coldMs)} ms de processeur`;
  return `De ${number.format(from)} à ${number.format(to)} cas, chaque cas de plus coûte ${cost}${compare(coldMs, bareMs)}`;
}

function compare(ours: number | undefined, bare: number | undefined): string {
  return ours === undefined || bare === undefined ? '' : ` (${ratioFormat.format(ours / bare)} fois le site nu)`;
}
