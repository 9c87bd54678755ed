import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DataPath } from '../schema/shape.ts';
import { ORDER, YAML } from './edits.fixture.ts';
import { setValue } from './set-value.ts';

const order = () => ORDER;

/** Every path of a value, that of the whole left out. */
function listPaths(value: unknown, path: DataPath = []): readonly DataPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, inner]) => listPaths(inner, [...path, key]))];
}

function withValue(whole: unknown, path: DataPath, value: unknown): unknown {
  const copy: unknown = structuredClone(whole);
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), copy);
  Reflect.set(Object(parent), path.at(-1) ?? '', value);
  return copy;
}

/** Lines of `after` that are not in `before`, and the other way. */
function countChangedLines(before: string, after: string): number {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return old.filter((line) => !fresh.includes(line)).length + fresh.filter((line) => !old.includes(line)).length;
}

const paths = listPaths(parse(YAML));
const values = fc.oneof(
  fc.constantFrom<unknown>(
    "l'été",
    'a: b',
    '# non',
    '- tiret',
    "« oui », 'non'",
    '76101',
    'null',
    '2024',
    'x, y',
    '{',
    '[',
  ),
  fc.string({ minLength: 1, maxLength: 300 }).map((text) => text.trim() || 'x'),
  fc.integer(),
  fc.boolean(),
);

describe('a value that is written', () => {
  test('is read back, and nothing else is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        expect(parse(setValue(YAML, path, value, order))).toEqual(withValue(parse(YAML), path, value));
      }),
    );
  });

  test.each(paths.map((path) => [path.join('.'), path] as const))('%s as it is changes no byte', (_, path) => {
    const value = path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), parse(YAML));
    expect(setValue(YAML, path, value, order)).toBe(YAML);
  });

  test.each([
    [['titre'], 'titre: La Coop # le nom'],
    [['chiffres', 0, 'releves', 0, 'source'], '      - { valeur: 60, annee: 2024, source: La Coop }'],
    [['lieux', 1, 'role'], '  - role: La Coop'],
    [['questions', 1], '- La Coop'],
  ] as const)('%s changes its line alone', (path, line) => {
    const text = setValue(YAML, path, 'La Coop', order);
    expect(text.split('\n')).toContain(line);
    expect(countChangedLines(YAML, text)).toBe(2);
  });
});

describe('a key that is new', () => {
  test.each([
    [['forme'], 'grappe', 'forme: grappe', 'accroche: '],
    [['lieux', 0, 'genre'], 'siege', '    genre: siege', '    role: siège'],
    [['fiche', 'cadre'], { inconnu: new Date('2026-11-30') }, '  cadre:', '    inconnu: 2026-11-30'],
    [
      ['fiche', 'resultat', 'nature'],
      'mesure',
      `  resultat: { reponse: "L'un, l'autre", annee: 2024, nature: mesure }`,
      'porteur:',
    ],
    [['minute', 'craindre', 'reponse'], 'Rien.', 'minute:', '  craindre:'],
    [['territoire', 'niveau'], 'bassin', '  niveau: bassin', 'chiffres:'],
  ] as const)('%s stands in its place', (path, value, line, next) => {
    const lines = setValue(YAML, path, value, order).split('\n');
    expect(lines[lines.indexOf(line) + 1]?.startsWith(next)).toBe(true);
  });

  test('replaces one left empty', () => {
    expect(setValue(YAML, ['porteur'], 'la chambre', order)).toBe(YAML.replace('porteur:', 'porteur: la chambre'));
  });
});

describe('a key that is taken away', () => {
  test.each([
    [['titre'], '# Un cas\naccroche'],
    [['objectifs'], 'pliées.\nlieux:'],
    [['lieux', 1, 'role'], "\n  - commune: '01004'\n"],
    [['chiffres', 0, 'releves', 0, 'valeur'], '- { annee: 2024, source: a }'],
    [['fiche', 'resultat'], "# Ce qu'on sait\nporteur:"],
    [['porteur'], '2024 }\nquestions:'],
    [['absente'], YAML],
  ] as const)('%s leaves the rest as it was', (path, rest) => {
    expect(setValue(YAML, path, undefined, order)).toContain(rest);
  });
});
