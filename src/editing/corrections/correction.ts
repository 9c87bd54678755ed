import type { z } from 'astro/zod';
import type { Span } from '../yaml-places.ts';

/** What was corrected, at its line of the text as it was read: French words, the two states as they are shown. */
export interface Correction {
  readonly line: number;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface Corrected {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** What a correction knows of the file beside its text. */
export interface CorrectionContext {
  /** Undefined for a file that no schema reads: only its signs are corrected. */
  readonly schema: z.ZodType | undefined;
  /** A page has a body after its front matter; another file is YAML from end to end. */
  readonly isPage: boolean;
  /** True for the records of sources, whose words are those of others. */
  readonly isSource: boolean;
  /** What to write for the typed code of a commune that was merged, when the present one is certain. */
  readonly findPresentCommune: (typed: string) => string | undefined;
}

/** One kind of correction: a text that it does not concern comes back with no correction. */
export type Correct = (text: string, context: CorrectionContext) => Corrected;

export interface Edit extends Span {
  readonly inserted: string;
  readonly what: string;
  /** What is shown of the two states, where the signs themselves would not be seen. */
  readonly shown?: readonly [before: string, after: string] | undefined;
}

/** Makes edits that do not overlap, in the order of the text; none adds a line before another. */
export function applyEdits(text: string, edits: readonly Edit[]): Corrected {
  const pieces: string[] = [];
  const corrections: Correction[] = [];
  let [last, line] = [0, 1];
  for (const { start, end, inserted, what, shown } of edits) {
    const kept = text.slice(last, start);
    pieces.push(kept, inserted);
    line += countLines(kept);
    const [before, after] = shown ?? [text.slice(start, end), inserted];
    corrections.push({ line, what, before, after });
    line += countLines(text.slice(start, end));
    last = end;
  }
  return { text: pieces.join('') + text.slice(last), corrections };
}

export function countLines(text: string): number {
  return text.split('\n').length - 1;
}
