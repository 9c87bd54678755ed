/** Reads a TrueType file just enough to give its fallback the same room: tables head, hhea, hmtx and cmap. */

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

/**
 * Share of each character in English text, per ten thousand: the weights under which capsize publishes the average
 * widths of system fonts. Both sides of the ratio must use the same ones, whatever the language of the page.
 */
const FREQUENCIES: readonly (readonly [string, number])[] = (
  ' 1540|e922|t672|a668|i588|n578|o571|r526|s469|h351|l304|d298|c232|u207|m181|f170|p163|g155|y123|b114|w110|,83|.79|v76|' +
  '053|k46|S41|T41|A40|C31|226|M25|x25|P23|123|I22|B20|-18|E11|z11|j9|q8'
)
  .split('|')
  .map((entry) => [entry.slice(0, 1), Number(entry.slice(1))]);

export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hhea = findTable(view, 'hhea');
  return {
    unitsPerEm: findTable(view, 'head').getUint16(18),
    ascent: hhea.getInt16(4),
    descent: -hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    averageWidth: averageWidth(view, hhea.getUint16(34)),
  };
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

function averageWidth(view: DataView, advanceCount: number): number {
  const hmtx = findTable(view, 'hmtx');
  const glyphOf = readCharacterMap(findTable(view, 'cmap'));
  let total = 0;
  let weights = 0;
  for (const [character, weight] of FREQUENCIES) {
    // Glyphs past the last advance repeat it.
    const glyph = Math.min(glyphOf(character), advanceCount - 1);
    total += hmtx.getUint16(glyph * 4) * weight;
    weights += weight;
  }
  return total / weights;
}

/** https://learn.microsoft.com/typography/opentype/spec/otff : the directory starts at byte 12, 16 bytes a table. */
function findTable(view: DataView, tag: string): DataView {
  const count = view.getUint16(4);
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(entry + index)));
    if (name === tag) {
      return new DataView(view.buffer, view.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12));
    }
  }
  throw new Error(`Font without a "${tag}" table.`);
}

/** Format 4 of https://learn.microsoft.com/typography/opentype/spec/cmap : segments of the Basic Multilingual Plane. */
function readCharacterMap(cmap: DataView): (character: string) => number {
  const start = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4)).find(
    (offset) => cmap.getUint16(offset) === 4,
  );
  if (start === undefined) throw new Error('Font without a character map of format 4.');
  const doubled = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;

  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    for (let segment = 0; segment < doubled; segment += 2) {
      if (code > cmap.getUint16(ends + segment)) continue;
      if (code < cmap.getUint16(starts + segment)) break;
      const range = cmap.getUint16(ranges + segment);
      const delta = cmap.getUint16(deltas + segment);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = cmap.getUint16(ranges + segment + range + (code - cmap.getUint16(starts + segment)) * 2);
      if (glyph !== 0) return (glyph + delta) & 0xffff;
      break;
    }
    throw new Error(`Font without the character "${character}".`);
  };
}
