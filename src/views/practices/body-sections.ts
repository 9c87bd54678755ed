/** A part of a printed text: what its title says, and what stands under it. */
export interface BodySection {
  readonly id: string;
  /** HTML. */
  readonly title: string;
  /** HTML, without the title. */
  readonly html: string;
}

const TITLES = {
  h2: /<h2\b[^>]*>(.*?)<\/h2>/gs,
  h3: /<h3\b[^>]*>(.*?)<\/h3>/gs,
} as const;

/** Cuts the HTML of a body at its titles of one level; what stands above the first one is left out. */
export function splitSections(html: string, level: keyof typeof TITLES): readonly BodySection[] {
  const titles = [...html.matchAll(TITLES[level])];
  return titles.map((match, index) => ({
    id: /\bid="([^"]*)"/.exec(match[0])?.[1] ?? '',
    title: (match[1] ?? '').trim(),
    html: html.slice(match.index + match[0].length, titles[index + 1]?.index).trim(),
  }));
}
