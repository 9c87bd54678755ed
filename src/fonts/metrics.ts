import { fromBuffer } from '@capsizecss/unpack';

/** In font units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Positive, below the baseline. */
  readonly descent: number;
  readonly lineGap: number;
  /** Mean advance of running text. */
  readonly averageWidth: number;
}

/** Descriptors of an `@font-face`, as ratios (1 = 100 %). */
export interface MetricOverrides {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

/** The metrics of a font in any format; its average width is that of English text, as capsize weighs it. */
export async function readFontMetrics(font: Buffer): Promise<FontMetrics> {
  const { unitsPerEm, ascent, descent, lineGap, xWidthAvg } = await fromBuffer(font);
  return { unitsPerEm, ascent, descent: -descent, lineGap, averageWidth: xWidthAvg };
}

/** What to declare on a system font so that text set in it takes the room of `font`. */
export function fitFallback(
  font: FontMetrics,
  system: { readonly unitsPerEm: number; readonly averageWidth: number },
): MetricOverrides {
  const sizeAdjust = font.averageWidth / font.unitsPerEm / (system.averageWidth / system.unitsPerEm);
  const em = font.unitsPerEm * sizeAdjust;
  return {
    sizeAdjust,
    ascentOverride: font.ascent / em,
    descentOverride: font.descent / em,
    lineGapOverride: font.lineGap / em,
  };
}
