import { describe, expect, test } from 'vitest';
import { editSection, editYaml, splitPage } from './page-edit.ts';
import { readSections, setSection } from './sections.ts';

const ORDER = ['Un', 'Deux', 'Trois'];
const BODY = '\n## Un\n\nA [@s].\n\n```\n## Non\n```\n\n## Trois\n\nC.\n';

describe('sections', () => {
  test('are read as they stand, code apart', () => {
    expect(readSections(BODY)).toEqual([
      { title: 'Un', text: 'A [@s].\n\n```\n## Non\n```' },
      { title: 'Trois', text: 'C.' },
    ]);
  });

  test.each([
    ['Trois', 'C.', BODY],
    ['Trois', 'Autre.\n\nDeux fois.', BODY.replace('C.', 'Autre.\n\nDeux fois.')],
    ['Deux', 'B.', BODY.replace('## Trois', '## Deux\n\nB.\n\n## Trois')],
    ['Trois', '', BODY.replace('\n## Trois\n\nC.\n', '')],
    ['Deux', '  ', BODY],
  ])('%s becomes « %s »', (title, text, body) => {
    expect(setSection(BODY, title, text, ORDER)).toBe(body);
  });

  test('the first one of an empty body', () => {
    expect(setSection('', 'Un', 'A.', ORDER)).toBe('## Un\n\nA.\n');
  });
});

describe('a page', () => {
  const page = `---\ntitre: A\n---\n${BODY}`;

  test('is cut at its dashes', () => {
    expect(splitPage(page)).toEqual({ yaml: 'titre: A\n', body: BODY });
    expect(splitPage('titre: A\n')).toBeUndefined();
    expect(splitPage('---\ntitre: A\n')).toBeUndefined();
    expect(splitPage('---\n---\n')).toEqual({ yaml: '', body: '' });
  });

  test('is edited in one part alone', () => {
    expect(editYaml(page, (yaml) => `${yaml}forme: spl\n`)).toBe(`---\ntitre: A\nforme: spl\n---\n${BODY}`);
    expect(editSection(page, 'Trois', 'D.', ORDER)).toBe(page.replace('C.', 'D.'));
  });
});
