/** One step from the home page to the page read; the last one has no address. */
export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}
