import { describe, expect, it } from 'vitest';
import { drawInFile, drawMutants } from './draw.ts';
import { describeMutant } from './report.ts';
import type { Room, SourceFile } from './rooms.ts';

const TEXT = "export const test = (a: number) => (a < 3 ? 'peu' : 'beaucoup');\nuse(test(4), true);\n";
const FILES = [write('atlas', 'a'), write('atlas', 'b'), write('atlas', 'c'), write('search', 'd')];

function write(room: Room, name: string, text = TEXT): SourceFile {
  return { room, path: `src/${room}/${name}.ts`, text };
}

describe('drawMutants', () => {
  it('draws the same mutants for the same seed, whatever the order of the draws', () => {
    const draw = () => drawMutants(FILES, 7, 5).map(describeMutant);
    const first = draw();
    drawMutants(FILES, 8, 5);
    expect(draw()).toEqual(first);
  });

  it('draws others for another seed', () => {
    const draws = [1, 2, 3, 4].map((seed) => drawMutants(FILES, seed, 8).map(describeMutant).join('\n'));
    expect(new Set(draws).size).toBeGreaterThan(1);
  });

  it('gives each room its turn, and each file before any second mutant of a file', () => {
    const drawn = drawMutants(FILES, 7, 100).map(({ file }) => file);
    expect(drawn.slice(0, 2).map(({ room }) => room)).toEqual(['atlas', 'search']);
    const atlas = drawn.filter(({ room }) => room === 'atlas').map(({ path }) => path);
    expect(new Set(atlas.slice(0, 3)).size).toBe(3);
    expect(drawn).toHaveLength(2 * FILES.length);
  });

  it('stops at the count asked for', () => {
    expect(drawMutants(FILES, 7, 3)).toHaveLength(3);
  });
});

describe('drawInFile', () => {
  it('draws two mutants at most, of different kinds', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const kinds = drawInFile(write('atlas', 'a'), seed).map(({ place }) => place.kind);
      expect(new Set(kinds).size).toBe(2);
      expect(kinds).toHaveLength(2);
    }
  });

  it('draws nothing in a file of types', () => {
    expect(drawInFile(write('atlas', 'types', "export type Kind = 'a' | 'b';"), 1)).toEqual([]);
  });

  it('draws the same in a file when another has changed', () => {
    const own = (files: readonly SourceFile[]) =>
      drawMutants(files, 7, 100)
        .filter(({ file }) => file.path === 'src/atlas/a.ts')
        .map(describeMutant);
    expect(own([...FILES, write('views', 'e', 'use(1);')])).toEqual(own(FILES));
  });
});
