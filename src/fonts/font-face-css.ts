import type { Face } from './faces.ts';
import { fitFallback, type FontMetrics } from './metrics.ts';

/**
 * The `@font-face` rules of a face and of its fallbacks, addresses relative to the sheet.
 * `metrics[i]` is the shipped font at the weight of `face.fallbacks[i]`.
 */
export function writeFontFaces(face: Face, metrics: readonly FontMetrics[]): string {
  return [
    writeRule({
      'font-family': `'${face.family}'`,
      'font-style': face.style,
      'font-weight': face.weights,
      'font-display': 'swap',
      src: `url('./${face.name}.woff2') format('woff2')`,
    }),
    ...face.fallbacks.map(({ weights, system }, index) => {
      const measured = metrics[index];
      if (measured === undefined) throw new Error(`No measure of ${face.name} at weights ${weights}.`);
      const fit = fitFallback(measured, system);
      return writeRule({
        'font-family': `'${face.family} fallback'`,
        'font-style': face.style,
        'font-weight': weights,
        src: system.local.map((name) => `local('${name}')`).join(', '),
        'size-adjust': percent(fit.sizeAdjust),
        'ascent-override': percent(fit.ascentOverride),
        'descent-override': percent(fit.descentOverride),
        'line-gap-override': percent(fit.lineGapOverride),
      });
    }),
  ].join('\n');
}

function writeRule(descriptors: Readonly<Record<string, string>>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return ['@font-face {', ...lines, '}', ''].join('\n');
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}
