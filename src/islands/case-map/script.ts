/** The script of the map could not be loaded: a browser may not ask for it again before the page is loaded anew. */
export class MissingScript extends Error {}

/** Leaflet and all that draws with it. @throws {MissingScript} */
export function loadScript(): Promise<typeof import('./stage.ts')> {
  return import('./stage.ts').catch((fault: unknown) => {
    throw new MissingScript('The script of the map is missing', { cause: fault });
  });
}
