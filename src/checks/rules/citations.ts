import type { MdastNode } from 'satteri';
import { findCitedIds, replaceRemarks, splitCitations } from '../../atlas/citations.ts';
import { slugify } from '../../language/fold.ts';
import { isFolderName, type ContentFile } from '../reading/content-file.ts';
import { shorten } from '../reading/yaml-line.ts';
import { findCitableIds, type CitableIds } from '../reading/page-sources.ts';
import type { Finding } from '../problem.ts';
import { walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';
import { describeUnknownSource } from './source-ids.ts';

/** Calls in the text are well formed, well placed, and name sources that exist. */
export const citationsRule: Rule = {
  name: 'citations',
  scope: 'file',
  check: (file, corpus) => {
    if (!isFolderName(file.collection) || file.body === undefined) return [];
    const known = findCitableIds(file, corpus);
    return [
      ...checkCalls(file, known),
      ...checkLooseNames(file, known),
      ...checkQuotations(file, known),
      ...checkPlacement(file),
      ...checkPlainness(file, known),
      ...checkBrackets(file, known),
    ];
  },
};

const CALL_LIKE = /\[\s*@[^\]\n]*\]?/g;

function checkCalls(file: ContentFile, known: CitableIds): readonly RuleProblem[] {
  const text = blankComments(file.body?.text ?? '');
  return [...text.matchAll(CALL_LIKE)].flatMap(({ 0: call, index }) => {
    const ids = readIds(call);
    const around = describeAround(call, text.charAt(index - 1), text.slice(index + call.length));
    if (around !== undefined) return [problemAt(file, index - 1, around)];
    const misplaced = describeNextSign(call, text.slice(index + call.length), isLineStart(text, index));
    if (misplaced !== undefined) return [problemAt(file, index, misplaced)];
    if (ids === undefined) return [problemAt(file, index, describeMalformed(call, known))];
    return ids
      .filter((id) => !known.has(id))
      .map((id) => problemAt(file, index + call.indexOf(`@${id}`) + 1, describeUnknownSource(id, known)));
  });
}

/** The ids of a well-formed call. */
function readIds(call: string): readonly string[] | undefined {
  const [ids, ...rest] = splitCitations(call);
  return typeof ids === 'object' && rest.length === 0 ? ids : undefined;
}

/** `[[@a]]`: brackets of one's own around a call are printed. */
function describeAround(call: string, before: string, after: string): Finding | undefined {
  if (before !== '[' || !after.startsWith(']') || !call.endsWith(']')) return undefined;
  return {
    found: `« [${call}] » a des crochets de trop`,
    expected: '[@identifiant], ou [@a; @b] pour plusieurs sources',
    remedy: `Écrivez ${call}`,
  };
}

/** What follows a call may turn it into a link. */
function describeNextSign(call: string, after: string, startsLine: boolean): Finding | undefined {
  if (after.startsWith('(')) {
    return {
      found: `« ${call}( » est pris pour un lien, et l’appel disparaît`,
      expected: 'un appel qui n’est pas collé à une parenthèse',
      remedy: `Écrivez l’appel après la parenthèse : (…) ${call}`,
    };
  }
  const second = /^\[@([^\]\n]*)\]/.exec(after)?.[1];
  if (second !== undefined) {
    return {
      found: `Deux appels se touchent : « ${call}[@${second}] »`,
      expected: 'plusieurs sources dans un seul appel',
      remedy: `Écrivez ${call.slice(0, -1)}; @${second}]`,
    };
  }
  if (!after.startsWith(':') || !startsLine) return undefined;
  return {
    found: `« ${call}: » définit un lien au lieu d’appeler une source`,
    expected: 'les sources dans l’en-tête, sous « sources »',
    remedy: 'Déplacez cette source dans l’en-tête et retirez la ligne',
  };
}

/** `[@a. La suite [@b]` and `[@a, p. 3]` are one call and words; `[@A , b]` is a list of ids. */
function describeMalformed(call: string, known: CitableIds): Finding {
  const found = `L’appel « ${shorten(call)} » est mal écrit`;
  const expected = '[@identifiant], ou [@a; @b] pour plusieurs sources';
  const parts = call.replace(/^\[|\]$/g, '').split(/[;,]|\s@|\s(?=[^\s@])/);
  const ids = parts.map((part) => slugify(part)).filter((id) => id !== '');
  const [first = ''] = ids;
  if (ids.length === 0) return { found, expected, remedy: 'Écrivez l’identifiant d’une source après « @ »' };
  if (ids.length > 1 && !ids.every((id) => known.has(id)) && known.has(first)) {
    const rest = /^\[\s*@[\w-]+[.,;:\s]*([^[\]]*)/.exec(call)?.[1]?.trim() ?? '';
    return {
      found,
      expected: 'le crochet fermé juste après l’identifiant',
      remedy: `Écrivez [@${first}] ; « ${shorten(rest)} » va dans la phrase`,
    };
  }
  return { found, expected, remedy: `Écrivez [${ids.map((id) => `@${id}`).join('; ')}]` };
}

/** `[journal-2017]`, `[1]`, `[^1]`: brackets that are printed as they are typed. */
function checkBrackets(file: ContentFile, known: CitableIds): readonly RuleProblem[] {
  const text = blankComments(file.body?.text ?? '').replace(CALL_LIKE, (call) => ' '.repeat(call.length));
  return [...text.matchAll(/\[(\^?[\w-]{1,80})\](?![([:])/g)].flatMap((match) => {
    const [bracket, name = ''] = match;
    const finding = describeBracket(bracket, name, known);
    return finding === undefined || isTaskMark(text, match.index) || text.includes(`${bracket}:`)
      ? []
      : [problemAt(file, match.index, finding)];
  });
}

function describeBracket(bracket: string, name: string, known: CitableIds): Finding | undefined {
  const expected = 'un appel de source [@identifiant]';
  if (known.has(name))
    return {
      found: `« ${bracket} » n’appelle aucune source : il manque « @ »`,
      expected,
      remedy: `Écrivez [@${name}]`,
    };
  if (!/^\^?\d{1,3}$|^\^/.test(name)) return undefined;
  return {
    found: `« ${bracket} » resterait tel quel dans la page`,
    expected,
    remedy: 'Nommez la source au lieu de la numéroter : le numéro se met tout seul',
  };
}

/** `- [ ]` and `- [x]`, which the rule on markup knows. */
function isTaskMark(text: string, index: number): boolean {
  return /^[ \t]*[-*+] $/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
}

/** `[voir @a]`, `(@a)`, `@a` alone: a source named outside a call. */
function checkLooseNames(file: ContentFile, known: CitableIds): readonly RuleProblem[] {
  const text = blankComments(file.body?.text ?? '').replace(CALL_LIKE, (call) => ' '.repeat(call.length));
  return [...text.matchAll(/(?<![\w./])@([a-z0-9-]+)/g)]
    .filter(({ 1: id = '' }) => known.has(id))
    .map(({ 0: name, index }) =>
      problemAt(file, index, {
        found: `« ${name} » nomme une source en dehors d’un appel`,
        expected: 'un appel entre crochets, sans autre mot',
        remedy: `Écrivez [${name}]`,
      }),
    );
}

function checkQuotations(file: ContentFile, known: CitableIds): readonly RuleProblem[] {
  return walkBody(file).flatMap(({ node, offset }) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Citation') return [];
    const source = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'source',
    )?.value;
    return typeof source !== 'string' || known.has(source)
      ? []
      : [problemAt(file, offset, describeUnknownSource(source, known))];
  });
}

const PLACES: Partial<Readonly<Record<string, string>>> = {
  heading: 'un titre',
  link: 'le texte d’un lien',
  linkReference: 'le texte d’un lien',
};

function checkPlacement(file: ContentFile): readonly RuleProblem[] {
  return walkBody(file).flatMap(({ node, parents, offset }) => {
    if ((node.type === 'inlineCode' || node.type === 'code') && node.value.includes('[@'))
      return [problemAt(file, offset, describePlace('un passage de code'))];
    if (node.type !== 'text' || !node.value.includes('[@')) return [];
    const place = parents.map(({ type }) => PLACES[type]).find((name) => name !== undefined);
    return place === undefined ? [] : [problemAt(file, offset + node.value.indexOf('[@'), describePlace(place))];
  });
}

/** The sources of a page are numbered from its text as it is written: what the page calls must be read there, and no more. */
function checkPlainness(file: ContentFile, known: CitableIds): readonly RuleProblem[] {
  if (file.body?.tree === undefined) return [];
  const { text } = file.body;
  const written = new Set(findCitedIds(text));
  const called = walkBody(file).flatMap(({ node, offset }) => listCalledIds(node).map((id) => ({ id, offset })));
  const calledIds = new Set(called.map(({ id }) => id));
  const phantoms = [...written].filter((id) => !calledIds.has(id) && !known.has(id) && !text.includes(`@${id}`));
  return [
    ...called.filter(({ id }) => !written.has(id)).map(({ id, offset }) => problemAt(file, offset, describeHidden(id))),
    ...phantoms.map((id) => problemAt(file, Math.max(0, text.indexOf(`"${id}"`)), describeUnknownSource(id, known))),
  ];
}

function listCalledIds(node: MdastNode): readonly string[] {
  if (node.type === 'text') return splitCitations(node.value).flatMap((part) => (typeof part === 'string' ? [] : part));
  if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Citation') return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'source' && typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  );
}

function describeHidden(id: string): Finding {
  return {
    found: `L’appel de « ${id} » n’est pas écrit en clair`,
    expected: '[@identifiant], ou <Citation source="identifiant">, sans code de caractère, « < » ni « > »',
    remedy: `Récrivez cet appel : [@${id}]`,
  };
}

function describePlace(place: string): Finding {
  return {
    found: `Un appel de source est dans ${place}`,
    expected: 'les appels dans une phrase du texte',
    remedy: 'Déplacez l’appel à la fin de la phrase qu’il appuie',
  };
}

function blankComments(text: string): string {
  return replaceRemarks(text, (remark) => remark.replace(/[^\n]/g, ' '));
}

function isLineStart(text: string, index: number): boolean {
  return /(^|\n) {0,3}$/.test(text.slice(0, index).slice(-4));
}
