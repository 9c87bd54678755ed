/** A browser as a journey drives it, whatever its engine and its protocol. */
export interface Driver {
  /** Goes to an address and waits until it is loaded; `problems` start anew. */
  open(url: string): Promise<void>;
  /** @param width pixels of CSS */
  setWidth(width: number): Promise<void>;
  /** Runs a function in the page. It sees its argument alone; both ways pass what JSON can hold. */
  read<Argument, Result>(question: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Pixels from the corner of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types in what has the focus, a key at a time. */
  type(text: string): Promise<void>;
  /** Presses keys one over the other, as in `press('Control', 'k')`. */
  press(...keys: readonly Key[]): Promise<void>;
  /** The page as a PDF file; absent where the protocol cannot print. */
  readonly print?: () => Promise<Uint8Array>;
  /** Errors of the console, breaches of the policy and missing files; always empty where the protocol tells nothing. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** What WebDriver writes for the keys that print nothing. */
export const KEY_CODES = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;

export type NamedKey = keyof typeof KEY_CODES;
export type Key = NamedKey | '+' | '0' | '/' | 'a' | 'k';

/** Pixels of CSS. */
export const HEIGHT = 900;
