/** What is known of the place of a heading, while the page is read. */
interface Place<Heading> {
  /** Whether it came into the upper part of the window, or above. */
  readonly isReached: (heading: Heading) => boolean;
  /** Whether it opens what the address names, or comes before; absent where the address names nothing in sight. */
  readonly isBeforeTarget?: ((heading: Heading) => boolean) | undefined;
}

/** The heading of the section being read: that of what was asked for while it is in sight, else the last one reached. */
export function findCurrent<Heading>(
  headings: readonly Heading[],
  { isReached, isBeforeTarget }: Place<Heading>,
): Heading | undefined {
  return headings.findLast(isBeforeTarget ?? isReached) ?? headings[0];
}
