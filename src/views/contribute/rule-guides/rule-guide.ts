/** What a contributor reads about one rule of the checks. Plain spaces and straight apostrophes: the view sets the rest. */
export interface RuleGuide {
  /** Name of the rule, and last segment of the address of its page. */
  readonly rule: string;
  /** What went wrong, in the words of someone who knows neither Git nor YAML. */
  readonly title: string;
  readonly meaning: string;
  readonly remedy: string;
  /** Why the rule exists. */
  readonly reason: string;
  readonly example: RuleExample;
}

/** A passage of a file, to the letter; or names of files, when the mistake is in the name. */
export interface RuleExample {
  /** Kind of file: `content/cas/mon-cas.mdx`; absent when `wrong` and `right` are names. */
  readonly file?: string;
  readonly wrong: string;
  /** Line of `wrong` that the checks point at, 1 when absent. */
  readonly line?: number;
  readonly right: string;
}

export interface RuleGuideGroup {
  readonly id: string;
  readonly title: string;
  readonly guides: readonly RuleGuide[];
}
