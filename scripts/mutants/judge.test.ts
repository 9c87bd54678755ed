import { describe, expect, it } from 'vitest';
import { listLinks } from '../imports/links.ts';
import { linkImporters } from './importers.ts';
import { listWaves } from './judge.ts';

const FILES = [
  { path: 'src/near.test.ts', text: "import './a.ts'; import './b.ts';" },
  { path: 'src/page.ts', text: "import './a.ts'; import './b.ts';" },
  { path: 'src/far.test.ts', text: "import './page.ts';" },
  { path: 'src/b.test.ts', text: "import './b.ts';" },
];

describe('listWaves', () => {
  const importers = linkImporters(listLinks(FILES));

  it('begins with the nearest tests', () => {
    expect(listWaves('src/a.ts', importers)).toEqual([['src/near.test.ts'], ['src/far.test.ts']]);
  });

  it('begins with the own test of the file, where it has one', () => {
    expect(listWaves('src/b.ts', importers)).toEqual([['src/b.test.ts'], ['src/near.test.ts', 'src/far.test.ts']]);
  });

  it('has no wave for a file that no test imports', () => {
    expect(listWaves('src/alone.ts', importers)).toEqual([]);
  });
});
