import type { Measure } from './measure.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });
const ratioFormat = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const NOT_MEASURED = 'non mesuré';

/** Milliseconds for each case added between two sizes of the corpus. */
export interface Marginal {
  readonly from: number;
  readonly to: number;
  readonly wallMs: number;
  readonly cpuMs: number | undefined;
}

export function findMarginals(measures: readonly Measure[]): readonly Marginal[] {
  return measures.slice(1).flatMap((larger, index) => {
    const smaller = measures[index];
    if (smaller === undefined) return [];
    const added = larger.count - smaller.count;
    const cpu = larger.usage && smaller.usage ? larger.usage.cpuSeconds - smaller.usage.cpuSeconds : undefined;
    return {
      from: smaller.count,
      to: larger.count,
      wallMs: ((larger.wallSeconds - smaller.wallSeconds) * 1000) / added,
      cpuMs: cpu === undefined ? undefined : (cpu * 1000) / added,
    };
  });
}

export function formatReport(measures: readonly Measure[]): string {
  const marginals = findMarginals(measures);
  return [...measures.map(formatMeasure), ...marginals.map(formatMarginal), ...formatRatio(marginals)].join('\n');
}

function formatMeasure({ count, wallSeconds, usage, pages, outputBytes, caseBytes, caseBrotliBytes }: Measure): string {
  const cpu = usage === undefined ? NOT_MEASURED : `${number.format(usage.cpuSeconds)} s`;
  const memory = usage === undefined ? NOT_MEASURED : `${number.format(usage.peakBytes / 1e9)} Go`;
  return [
    `${number.format(count)} cas : durée ${number.format(wallSeconds)} s, processeur ${cpu}, mémoire au plus haut ${memory},`,
    `${number.format(pages)} pages, site ${number.format(outputBytes / 1e6)} Mo,`,
    `page de cas médiane ${number.format(caseBytes / 1e3)} ko (brotli ${number.format(caseBrotliBytes / 1e3)} ko)`,
  ].join(' ');
}

function formatMarginal({ from, to, wallMs, cpuMs }: Marginal): string {
  const cpu = cpuMs === undefined ? NOT_MEASURED : `${number.format(cpuMs)} ms`;
  const range = `De ${number.format(from)} à ${number.format(to)} cas`;
  return `${range}, chaque cas de plus coûte ${number.format(wallMs)} ms (processeur ${cpu})`;
}

/** How the last marginal cost compares with the one before: at most 1 when the work grows in proportion. */
function formatRatio(marginals: readonly Marginal[]): readonly string[] {
  const [before, last] = marginals.slice(-2);
  if (before === undefined || last === undefined) return [];
  const cpu =
    before.cpuMs === undefined || last.cpuMs === undefined
      ? NOT_MEASURED
      : ratioFormat.format(last.cpuMs / before.cpuMs);
  return [`Rapport des deux derniers coûts : ${ratioFormat.format(last.wallMs / before.wallMs)} (processeur ${cpu})`];
}
