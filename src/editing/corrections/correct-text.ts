import { correctCommunes } from './communes.ts';
import type { Correct, Corrected, Correction, CorrectionContext } from './correction.ts';
import { correctKeyOrder } from './key-order.ts';
import { correctKeySpaces } from './key-spaces.ts';
import { correctLastEnd, correctTrailingSpaces, correctWindowsEnds } from './line-ends.ts';
import { correctAccents, correctApostrophes } from './signs.ts';
import { fingerprint } from './yaml-part.ts';

/** In an order such that none makes another possible: those that make a file readable first, those that move lines last. */
const STEPS: readonly { readonly correct: Correct; readonly changesValues: boolean }[] = [
  { correct: correctWindowsEnds, changesValues: false },
  { correct: correctKeySpaces, changesValues: true },
  { correct: correctLastEnd, changesValues: false },
  { correct: correctTrailingSpaces, changesValues: false },
  { correct: correctAccents, changesValues: false },
  { correct: correctApostrophes, changesValues: false },
  { correct: correctCommunes, changesValues: true },
  { correct: correctKeyOrder, changesValues: false },
];

/**
 * A content file with the corrections that cannot falsify it: what is read of it is the same but for the signs and the codes
 * that are said. A second run corrects nothing.
 */
export function correctText(text: string, context: CorrectionContext): Corrected {
  let current = text;
  const corrections: Correction[] = [];
  // A file that one correction makes readable may have others to make.
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const corrected = correctOnce(current, context);
    if (corrected.text === current) break;
    current = corrected.text;
    corrections.push(...corrected.corrections);
  }
  return { text: current, corrections: corrections.toSorted((left, right) => left.line - right.line) };
}

const MOST_PASSES = 5;

function correctOnce(text: string, context: CorrectionContext): Corrected {
  let current = text;
  const corrections: Correction[] = [];
  for (const { correct, changesValues } of STEPS) {
    const corrected = correct(current, context);
    if (corrected.text === current) continue;
    // A correction that would change what is read was not safe there.
    if (!changesValues && fingerprint(corrected.text, context) !== fingerprint(current, context)) continue;
    current = corrected.text;
    corrections.push(...corrected.corrections);
  }
  return { text: current, corrections };
}
