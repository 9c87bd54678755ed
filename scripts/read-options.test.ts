import { parseArgs, type ParseArgsConfig } from 'node:util';
import { expect, test } from 'vitest';
import { describeRefusal } from './read-options.ts';

const OPTIONS = { titre: { type: 'string' }, essai: { type: 'boolean' } } as const;

test.each([
  ['--help', OPTIONS, 'L’option « --help » n’existe pas. Attendu : --titre, --essai.'],
  ['-h', OPTIONS, 'L’option « -h » n’existe pas. Attendu : --titre, --essai.'],
  ['--help', {}, 'L’option « --help » n’existe pas. Attendu : des noms de fichiers, ou rien.'],
  [
    '--titre',
    OPTIONS,
    '« --titre » n’est pas suivi comme il faut. Attendu : une valeur entre guillemets s’il en prend une, rien sinon.',
  ],
  [
    '--essai=oui',
    OPTIONS,
    '« --essai » n’est pas suivi comme il faut. Attendu : une valeur entre guillemets s’il en prend une, rien sinon.',
  ],
])('%s is refused in one line', (flag, options, expected) => {
  const config: ParseArgsConfig = { args: [flag], options, allowPositionals: true };
  expect(refuse(config)).toBe(expected);
});

test('a fault of the script stays a fault', () => {
  expect(() => describeRefusal(new Error('disk'), {})).toThrow('disk');
});

function refuse(config: ParseArgsConfig): string | undefined {
  try {
    parseArgs(config);
    return undefined;
  } catch (error) {
    return describeRefusal(error, config);
  }
}
