/** A part of a printed text: what its title says, and what stands under it. */
export interface TitledText {
  /** HTML. */
  readonly title: string;
  /** HTML, without the title. */
  readonly html: string;
}

export interface BodySection extends TitledText {
  readonly id: string;
}

const TITLE = /<h2\b[^>]*>(.*?)<\/h2>/gs;
/** Opens a paragraph in bold, its full stop included: « **La loi.** ». */
const LEAD = /<p>\s*<strong>([^<]*?)\.<\/strong>\s*/g;

/** Cuts the HTML of a body at its titles; what stands above the first one is left out. */
export function splitSections(html: string): readonly BodySection[] {
  const titles = [...html.matchAll(TITLE)];
  return titles.map((match, index) => ({
    id: /\bid="([^"]*)"/.exec(match[0])?.[1] ?? '',
    title: (match[1] ?? '').trim(),
    html: html.slice(match.index + match[0].length, titles[index + 1]?.index).trim(),
  }));
}

/** Cuts the HTML of a section at the paragraphs that open in bold, which become titles; nothing when it opens otherwise. */
export function splitLeads(html: string): readonly TitledText[] {
  const leads = [...html.matchAll(LEAD)];
  if (leads[0]?.index !== 0) return [];
  return leads.map((match, index) => ({
    title: match[1] ?? '',
    html: `<p>${html.slice(match.index + match[0].length, leads[index + 1]?.index).trim()}`,
  }));
}
