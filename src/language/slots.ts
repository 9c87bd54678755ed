/** A sentence with places left open, in braces: « différence entre {x} et {y} ». */
export interface OpenSentence {
  /** The sentence without its slots. */
  readonly text: string;
  /** Names of the slots, in order. */
  readonly slots: readonly string[];
}

const SLOT = /\{([^{}]*)\}/g;

export function readSlots(sentence: string): OpenSentence {
  return { text: sentence.replace(SLOT, ' '), slots: [...sentence.matchAll(SLOT)].map(([, name = '']) => name.trim()) };
}
