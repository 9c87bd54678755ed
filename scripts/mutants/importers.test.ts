import { describe, expect, it } from 'vitest';
import { listLinks, readLinks } from '../imports/links.ts';
import { linkImporters, listTests } from './importers.ts';

const FILES = [
  { path: 'src/atlas/order.ts', text: 'export const sort = 1;' },
  { path: 'src/atlas/order.test.ts', text: "import { build } from '../views/page.ts';" },
  { path: 'src/views/page.ts', text: "import { sort } from '../atlas/order.ts';" },
  { path: 'src/views/page.test.ts', text: "const page = await import('./page.ts');" },
  { path: 'src/components/Page.astro', text: "---\nimport { build } from '../views/page.ts';\n---\n<p>l’été</p>" },
  { path: 'src/components/page.test.ts', text: "import Page from './Page.astro';" },
  { path: 'src/components/Map.astro', text: "<p></p><script>import '../atlas/order.ts';</script>" },
  { path: 'src/components/map.test.ts', text: "import Map from './Map.astro';" },
  { path: 'src/views/types.test.ts', text: "import type { Sort } from '../atlas/order.ts';" },
  { path: 'src/views/inline.test.ts', text: "import { type Sort } from '../atlas/order.ts';" },
  { path: 'src/views/all.ts', text: "export * from '../atlas/order.ts';" },
  { path: 'src/views/all.test.ts', text: "import './all.ts';" },
];

describe('listTests', () => {
  const distances = Object.fromEntries(
    listTests('src/atlas/order.ts', linkImporters(listLinks(FILES))).map(({ path, distance }) => [path, distance]),
  );

  it('counts the imports between a test and a file, through components, dynamic imports and re-exports', () => {
    expect(distances).toMatchObject({
      'src/views/page.test.ts': 2,
      'src/components/page.test.ts': 3,
      'src/views/all.test.ts': 2,
    });
  });

  it('sets the own test of a file before all, however it reaches it', () => {
    expect(distances['src/atlas/order.test.ts']).toBe(0);
  });

  it('leaves out the tests that take only its types, or print a script that a browser runs', () => {
    expect(Object.keys(distances)).toHaveLength(4);
  });

  it('reads this project', () => {
    expect(listTests('src/language/fold.ts', linkImporters(readLinks()))[0]).toEqual({
      path: 'src/language/fold.test.ts',
      distance: 0,
    });
  });
});
