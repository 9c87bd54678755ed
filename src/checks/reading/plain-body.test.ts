import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../scripts/read-corpus.ts';
import { BASE, listTriedPages } from '../../../tests/mistakes/broken-pages.ts';
import { checkCorpus } from '../check-corpus.ts';
import { createCorpus } from '../corpus.ts';
import { formatProblem } from '../reporters/terminal.ts';
import { RULES } from '../rules/all-rules.ts';
import { PAGE_RULES } from '../rules/page-rules.ts';
import type { Rule } from '../rules/rule.ts';
import type { Body } from './body.ts';
import type { ContentFile } from './content-file.ts';
import { frenchGeography } from './french-geography.ts';
import { createContentFile } from './open-file.ts';
import { readPlainBody } from './plain-body.ts';
import { createPlainFile } from './plain-file.ts';
import { readBody } from './read-body.ts';
import { readText } from './walk-body.ts';

const CONTENT = readContentFiles(join(import.meta.dirname, '../../../content'));
const PAGES = CONTENT.filter(({ path }) => path.endsWith('.mdx'));

/** What the rules look for in a tree: each with its line, its depth, address, name or properties, and its words. */
const KINDS: Partial<Readonly<Record<MdastNode['type'], (node: never) => readonly unknown[]>>> = {
  heading: ({ depth }: Extract<MdastNode, { type: 'heading' }>) => [depth],
  link: ({ url }: Extract<MdastNode, { type: 'link' }>) => [url],
  list: ({ ordered, start }: Extract<MdastNode, { type: 'list' }>) => [ordered, start],
  listItem: () => [],
  strong: () => [],
  emphasis: () => [],
  inlineCode: () => [],
  mdxFlowExpression: () => [],
  mdxTextExpression: () => [],
};

function listKinds(node: MdastNode): readonly string[] {
  const inner = 'children' in node ? node.children.flatMap(listKinds) : [];
  const own = describeNode(node);
  return own === undefined
    ? inner
    : [[node.position?.start.line, ...own, readText(node).replace(/\s+/g, ' ')].join(' '), ...inner];
}

function describeNode(node: MdastNode): readonly unknown[] | undefined {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return ['component', node.name, ...node.attributes.map(({ value }) => value)];
  const describe = KINDS[node.type];
  return describe && [node.type, ...describe(node as never)];
}

function outline({ tree, mistakes }: Body) {
  return { mistakes, kinds: tree === undefined ? undefined : listKinds(tree) };
}

describe('the pages of the atlas', () => {
  test.each(PAGES.map((file) => [file.path, file] as const))('%s: the same things at the same lines', (_, file) => {
    const { text, frontMatter } = file;
    const plain = outline(readPlainBody(text, frontMatter.end));
    expect(plain).toEqual(outline(readBody(text, frontMatter.end)));
    expect(plain.kinds?.length).toBeGreaterThan(1);
  });

  test('no problem', () => {
    const plain = CONTENT.map(({ path, text, ...file }) =>
      path.endsWith('.mdx') ? createPlainFile(path, text) : { path, text, ...file },
    );
    const corpus = createCorpus(plain, { geography: frenchGeography, today: '2999-12-31' });
    expect(checkCorpus(corpus, { rules: PAGE_RULES }).map(formatProblem)).toEqual([]);
  });
});

describe('the texts that people write', () => {
  test.each([
    ['citation in a link', '[voir [@a]](/cas/b/)'],
    ['strong words in a link', '[**voir** ici](/cas/b/ "titre")'],
    ['strong and emphasised words', '**a *b* c** *d **e*** _f_ g_h_i __j__ 2*3*4 ***k*** **l'],
    ['escapes', '\\*a\\* \\[b\\](c) \\{d &amp; &lt; &#60; &eacute'],
    ['bare addresses', '(https://a.fr/b_c_(d)). www.e.fr, éhttps://f.fr/?g=h; 1www.i.fr'],
    ['codes', '`a` ``b ` c`` `{d}` `e'],
    ['footnote, image, task', 'a[^1] ![b](c)\n\n[^1]: note\n\n- [ ] d\n- [x] e'],
    ['reference', '[a][b] [b] [c]\n\n[b]: https://d.fr "e"'],
    ['lists in lists', '- a\n  - b\n    suite\n- c\nsuite\n\n  d\n\n3. e\n4) f\n* * *\n+ g'],
    ['list that follows a sentence', 'a\n- b\n\nc\n2. d\n\ne\n1. f'],
    ['quotation', '> a\n> - b\nsuite\n\n> # c'],
    ['code that holds marks', '```mdx\n<Encart>\n# a\n```\n\n~~~\n{\n~~~'],
    ['headings', '# a #\n#b\n## c [@d]\n\nTitre\n===\n\nAutre\n---\n\n####### e'],
    ['table', '| a | **b** |\n|---|:-:|\n| c | [d](/e/) |\n\nf'],
    [
      'components',
      'a <Chiffre id="b" />\n<Encart titre="c">\n**d**\n\n- e\n</Encart>\n\n<Citation source="f">g</Citation>',
    ],
    ['component in a list', '- <Encart titre="a">\n  b\n  </Encart>\n- c'],
    ['closing tag under a list', '<Encart titre="a">\n\n- b\n  </Encart>'],
    ['remarks', '{/* a\n\n- b */}\n\nc {/* d } */} e\n{/* f */}'],
    ['braces', 'a {b} {} {12,5}'],
    ['sentence of a program', 'import a\n\nb\nexport c'],
    ['carriage returns', '## a\r\n\r\n- b **c**\r\n  d\r\n\r\ne  \r\nf'],
  ])('%s: the same tree', (_, text) => {
    const plain = outline(readPlainBody(text, 0));
    expect(plain).toEqual(outline(readBody(text, 0)));
    expect(plain.kinds).toBeDefined();
  });

  test.each([
    'a {b',
    'a {l’eau} b',
    'a <3 b',
    'a<b',
    '<!-- a -->',
    'a <https://b.fr>',
    '<a@b.fr>',
    '<Encart titre=a>b</Encart>',
    '<Encart titre="a">\n\nb',
    '<Encart titre="a">\n\nb</Encart>\n\nc',
    '<Encart titre="a">\n\nb\n\n</Encar>',
    'a\n\n</Encart>',
    'a <b>c</b> <br> d',
    'a <b>\n\nc</b>',
    '<Chiffre id="a" {b} />',
  ])('%j: the same mistakes', (text) => {
    const { mistakes } = readPlainBody(text, 0);
    expect(mistakes.length).toBeGreaterThan(0);
    expect(mistakes).toEqual(readBody(text, 0).mistakes);
  });
});

test('the pages that people got wrong: the problems of the verifier, and no other', () => {
  const pages = listTriedPages();
  const all = pages.map(({ path, text }) => check(createContentFile(path, text), RULES));
  const plain = pages.map(({ path, text }) => check(createPlainFile(path, text), PAGE_RULES));
  expect(plain.flatMap((problems, index) => problems.filter((line) => !all[index]?.includes(line)))).toEqual([]);

  const wanted = all.flatMap((problems, index) => problems.map((line) => ({ line, index })));
  const missed = wanted.filter(({ line, index }) => !plain[index]?.includes(line));
  console.info(`${wanted.length - missed.length} problems of ${wanted.length} without the parser of the build`);
  expect(wanted.length).toBeGreaterThan(200);
  // The others compare files, or the two readers of YAML.
  const known = new Set(PAGE_RULES.map(({ name }) => name));
  expect(missed.filter(({ line }) => known.has(line.split(' ')[0] ?? ''))).toEqual([]);
});

function check(file: ContentFile, rules: readonly Rule[]): readonly string[] {
  const files = [...BASE.filter(({ path }) => path !== file.path), file];
  const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-11-22' });
  const problems = checkCorpus(corpus, { rules, only: new Set([file.path]) });
  return problems.map((problem) => `${problem.rule} ${formatProblem(problem)}`);
}
