import { expect, test } from 'vitest';
import { reportToGitHub } from './github.ts';
import { reportInTerminal } from './terminal.ts';

const problem = {
  rule: 'schema',
  file: 'content/a,b.yaml',
  line: 3,
  column: 5,
  found: '70 % : « x »',
  remedy: 'Écrivez y',
};

test.each([
  [0, 0, '0 fichier vérifié, aucune erreur'],
  [1, 0, '1 fichier vérifié, aucune erreur'],
  [12, 1, '12 fichiers vérifiés, 1 erreur dans 1 fichier'],
  [12, 2, '12 fichiers vérifiés, 2 erreurs dans 1 fichier'],
])('%i files, %i problems', (checkedFiles, count, expected) => {
  const lines = reportInTerminal({ problems: Array.from({ length: count }, () => problem), checkedFiles }).split('\n');
  expect(lines.at(-1)).toBe(expected);
  expect(lines).toHaveLength(count + 1);
});

test('a line in the terminal', () => {
  expect(reportInTerminal({ problems: [problem], checkedFiles: 1 })).toMatch(
    /^content\/a,b\.yaml:3:5 70 % : « x »\. Écrivez y\.\n/,
  );
});

test('the line at fault and its caret, in the terminal alone', () => {
  const report = { problems: [{ ...problem, text: '  - xy' }], checkedFiles: 1 };
  expect(reportInTerminal(report).split('\n').slice(1, 3)).toEqual(['  3 |   - xy', '    |     ^']);
  expect(reportToGitHub(report)).not.toContain('- xy');
});

test('the address of its kind ends each message', () => {
  const explained = { ...problem, text: '  - xy', explanation: '/contribuer/erreurs/schema/' };
  const report = { problems: [explained, { ...explained, line: 4, text: '' }], checkedFiles: 1 };
  expect(reportInTerminal(report)).toBe(
    [
      'content/a,b.yaml:3:5 70 % : « x ». Écrivez y.',
      '  3 |   - xy',
      '    |     ^',
      '  Voir /contribuer/erreurs/schema/',
      'content/a,b.yaml:4:5 70 % : « x ». Écrivez y.',
      '  Voir /contribuer/erreurs/schema/',
      '1 fichier vérifié, 2 erreurs dans 1 fichier',
    ].join('\n'),
  );
  expect(reportToGitHub({ problems: [explained], checkedFiles: 1 })).toBe(
    '::error file=content/a%2Cb.yaml,line=3,col=5,title=Vérification du contenu::70 %25 : « x ». Écrivez y. Voir /contribuer/erreurs/schema/',
  );
});

test('an annotation on GitHub, its separators escaped', () => {
  expect(reportToGitHub({ problems: [problem], checkedFiles: 1 })).toBe(
    '::error file=content/a%2Cb.yaml,line=3,col=5,title=Vérification du contenu::70 %25 : « x ». Écrivez y.',
  );
});

test('a name of file gives no order to the terminal nor to GitHub', () => {
  const hostile = { ...problem, file: 'cas/a\n::error::faux\u001b[2J\u202e.mdx', found: 'x\u001b[31m' };
  const report = { problems: [hostile], checkedFiles: 1 };
  expect(reportInTerminal(report)).toMatch(/^cas\/a\\u000a::error::faux\\u001b\[2J\\u202e\.mdx:3:5 X\\u001b\[31m\. /);
  expect(reportToGitHub(report)).toMatch(/^::error file=cas\/a\\u000a%3A%3Aerror%3A%3Afaux\\u001b/);
});
