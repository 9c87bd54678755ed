/** Between two sentences: not after an initial, « M. Untel ». */
const BETWEEN = /(?<=(?<!\b\p{Lu})[.!?…](?:\s?[»”")])?)\s+(?=[«“"(]?\s?[\p{Lu}\d])/u;

/** The sentences of a block of text. */
export function splitSentences(block: string): readonly string[] {
  return block.split(BETWEEN);
}
