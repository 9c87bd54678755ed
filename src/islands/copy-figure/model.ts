/** A figure of the page, in its own words. */
export interface ShownFigure {
  readonly valeur: string;
  readonly mesure: string;
  readonly annees: string;
  /** Titles of its sources. */
  readonly sources: readonly string[];
  readonly adresse: string;
}

/** Fills `{valeur}`, `{mesure}`, `{annees}`, `{sources}` and `{adresse}` in a template; spaces are those of a line. */
export function quoteFigure(template: string, { sources, ...words }: ShownFigure): string {
  const values = new Map(Object.entries({ ...words, sources: sources.join('\u202f; ') }));
  return template.replace(
    /\{(\w+)\}/g,
    (all, name: string) =>
      values
        .get(name)
        ?.replace(/[^\S\u00a0\u202f]+/g, ' ')
        .trim() ?? all,
  );
}
