import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ORDER, YAML } from './edits.fixture.ts';
import { addItem, moveItem, removeItem } from './list-items.ts';

const order = () => ORDER;
const read = (text: string) => parse(text) as { readonly [key: string]: unknown };

describe('an item', () => {
  test.each([
    [['objectifs'], 'exporter', "objectifs: [former, 'innover', exporter]\n"],
    [
      ['lieux'],
      { commune: '29019', role: 'site' },
      "commune: '01004'\n  - commune: '29019'\n    role: site\nterritoire",
    ],
    [['chiffres', 0, 'releves'], { valeur: 1 }, "source: b\n      - valeur: 1\n# Ce qu'on sait"],
    [['questions'], 'Où ?', '- Depuis quand ?\n- Où ?\npublie'],
    [['acteurs'], { nom: 'A' }, 'acteurs:\n  - nom: A\n'],
  ] as const)('is added at the end of %s', (path, item, lines) => {
    expect(addItem(YAML, path, item, order)).toContain(lines);
  });

  test.each([
    [['lieux', 0], 'lieux:\n\n  - role: atelier'],
    [['objectifs', 0], "objectifs: ['innover']"],
    [['chiffres', 0], "departements: ['42', '43']\n# Ce qu'on sait"],
    [['lieux', 7], YAML],
  ] as const)('%s is taken away', (path, lines) => {
    expect(removeItem(YAML, path)).toContain(lines);
  });

  test('goes before or after its neighbour, and back', () => {
    for (const path of [
      ['lieux', 0],
      ['objectifs', 0],
      ['chiffres', 0, 'releves', 0],
    ]) {
      const moved = moveItem(YAML, path, 1);
      expect(read(moved)).not.toEqual(read(YAML));
      expect(read(moveItem(moved, [...path.slice(0, -1), 1], -1))).toEqual(read(YAML));
    }
    expect(moveItem(YAML, ['lieux', 0], -1)).toBe(YAML);
    expect(moveItem(YAML, ['lieux', 1], 1)).toBe(YAML);
  });
});
