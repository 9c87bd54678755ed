import { globSync, readFileSync } from 'node:fs';

export const ROOMS = ['language', 'schema', 'atlas', 'geography', 'search', 'views', 'markdown', 'islands'] as const;
export type Room = (typeof ROOMS)[number];

export interface SourceFile {
  readonly room: Room;
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What only a browser or the disk can show to be wrong: unit tests do not reach it, so no mutant is drawn there. */
const NOT_PURE =
  /\b(?:document|window|location|history|localStorage|sessionStorage|fetch|customElements|matchMedia|AbortController|\w*Element|leaflet|pagefind)\b|'node:/;
const NOT_MUTATED = /\.(?:test|fixture)\.ts$/;

export function listSourceFiles(rooms: readonly Room[]): readonly SourceFile[] {
  return rooms.flatMap((room) =>
    globSync(`src/${room}/**/*.ts`)
      .filter((path) => !NOT_MUTATED.test(path))
      .toSorted()
      .map((path) => ({ room, path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
      .filter(({ text }) => isPure(text)),
  );
}

export function isRoom(name: string): name is Room {
  return ROOMS.some((room) => room === name);
}

/** By what the code names, comments apart. */
export function isPure(text: string): boolean {
  return !NOT_PURE.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
}
