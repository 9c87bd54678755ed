import { describe, expect, it } from 'vitest';
import { findCircles } from './circles.ts';
import { listLinks, readLinks } from './links.ts';

const find = (files: Readonly<Record<string, string>>) =>
  findCircles(listLinks(Object.entries(files).map(([path, text]) => ({ path, text }))));

describe('findCircles', () => {
  it.each([
    ['values', { 'a.ts': "import { b } from './b.ts';", 'b.ts': "import { a } from './a.ts';" }],
    ['types', { 'a.ts': "import { b } from './b.ts';", 'b.ts': "import type { A } from './a.ts';" }],
    ['types named in place', { 'a.ts': "import './b.ts';", 'b.ts': "type A = import('./a.ts').A;" }],
    ['modules loaded later', { 'a.ts': "export * from './b.ts';", 'b.ts': "const a = await import('./a.ts');" }],
  ])('finds a circle of %s', (_, files) => {
    expect(find(files)).toEqual([['a.ts', 'b.ts', 'a.ts']]);
  });

  it('goes through components, and through their scripts', () => {
    const files = {
      'src/A.astro': "---\nimport B from './B.astro';\n---\n<B />",
      'src/B.astro': "<p></p>\n<script>\n  import './c.ts';\n</script>",
      'src/c.ts': "import A from './A.astro';",
    };
    expect(find(files)).toEqual([['src/A.astro', 'src/B.astro', 'src/c.ts', 'src/A.astro']]);
  });

  it('finds a file that imports itself, and a circle that it does not begin in', () => {
    expect(find({ 'a.ts': "import './b.ts';", 'b.ts': "import './b.ts';" })).toEqual([['b.ts', 'b.ts']]);
  });

  it('sees no circle in two ways to one file', () => {
    expect(find({ 'a.ts': "import './b.ts'; import './c.ts';", 'b.ts': "import './c.ts';", 'c.ts': '' })).toEqual([]);
  });
});

describe('the imports of this project', () => {
  const links = readLinks();

  it('go round in no circle, of values nor of types', () => {
    expect(links.length).toBeGreaterThan(1000);
    expect(findCircles(links).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('never go from src/ to scripts/, tests apart', () => {
    const wrong = links.filter(
      ({ importer, imported }) =>
        importer.startsWith('src/') && !importer.endsWith('.test.ts') && imported.startsWith('scripts/'),
    );
    expect(wrong).toEqual([]);
  });
});
