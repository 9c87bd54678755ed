import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, pick, type Random } from '../../scripts/bench/random.ts';
import { BODIES } from './bodies.ts';
import { listDoorFiles } from './doors.ts';
import { VALUES } from './values.ts';

/** One file laid over `tests/corpus/base`. */
export interface HostileInput {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
  /** The site holds one such file only: inputs of it cannot be built together. */
  readonly isList: boolean;
}

export const BASE_FOLDER = join(import.meta.dirname, '../corpus/base');

const PAGES = [
  'cas/verriers.mdx',
  'dossiers/former.mdx',
  'formes/grappe.mdx',
  'dispositifs/aide-regionale.mdx',
] as const;
const RECORDS = ['acteurs/ateliers-reunis.yaml', 'sources/registre.yaml'] as const;
const LISTS = ['referentiels/objectifs.yaml', 'referentiels/mesures.yaml', 'referentiels/secteurs.yaml'] as const;
/** Files that are alone of their kind, lists or not. */
const ALONE = [...LISTS, 'repertoire.yaml'] as const;

const texts = new Map<string, string>();

/** Every input, the same ones for the same seed. */
export function listInputs(seed: number): readonly HostileInput[] {
  const random = createRandom(seed);
  return [
    ...BODIES.flatMap((body) => PAGES.flatMap((page) => placeBody(page, body, random))),
    ...VALUES.flatMap((value) => [...PAGES, ...RECORDS, ...ALONE].flatMap((base) => placeValue(base, value, random))),
    ...[...PAGES, ...RECORDS, ...ALONE].flatMap((base) => spoilFrontMatter(base)),
    ...[...PAGES, ...RECORDS, ...ALONE].flatMap((base) => Array.from({ length: 60 }, () => mutate(base, random))),
    ...listDoorFiles(seed, readBase(PAGES[0])).map(({ door, text }) => toInput(door, PAGES[0], text)),
  ].map((input, index) => (input.isList ? input : setApart(input, index)));
}

/** Files with a few slips, the same ones for the same seed. */
export function listSlips(seed: number, count: number): readonly HostileInput[] {
  const random = createRandom(seed);
  const bases = [...PAGES, ...RECORDS, ...ALONE];
  return Array.from({ length: count }, () => mutate(pick(random, bases), random));
}

/** Where a fragment stands in a page. */
const FRAMES: readonly ((body: string) => string)[] = [
  (body) => body,
  (body) => `Un mot ${body} dans une phrase.`,
  (body) => `<Encart titre="x">\n\n${body}\n\n</Encart>`,
  (body) => `- un\n- ${body}`,
  (body) => `> ${body}`,
  (body) => `| a | b |\n| - | - |\n| ${body} | x |`,
  (body) => `### ${body}\n\nUn texte.`,
  (body) => `**${body}**`,
];

function placeBody(base: string, body: string, random: Random): readonly HostileInput[] {
  const frames = [FRAMES[0], pick(random, FRAMES.slice(1))].filter((frame) => frame !== undefined);
  return frames.map((frame) => toInput('body', base, `${readBase(base).trimEnd()}\n\n${frame(body)}\n`));
}

/** The value takes the place of that of one or two keys. */
function placeValue(base: string, value: string, random: Random): readonly HostileInput[] {
  const text = readBase(base);
  const places = [...text.matchAll(/(?<=[{,\s-][a-z-]+: )[^\n,}\]]+/g)].filter(
    ({ index }) => index < frontMatterEnd(text),
  );
  const place = pick(random, places);
  const spoilt = text.slice(0, place.index) + value + text.slice(place.index + place[0].length);
  return [toInput('value', base, spoilt)];
}

const SPOILERS: readonly ((text: string) => string)[] = [
  (text) => text.replace('---', '+++'),
  (text) => text.replace(/\n---/, '\n+++'),
  (text) => text.replace(/\n---/, '\n...\n---'),
  (text) => text.replace(/\n---/, '\n--- x'),
  (text) => text.replace(/\n---/, '\n---\u00a0'),
  (text) => text.replace(/\n---/, '\n# \u2028---\n{1}\n---'),
  (text) => text.replace(/\n---/, '\n# \u2029---\n---'),
  (text) => text.replace(/\n---/, '\n# \r---\r---\n---'),
  (text) => text.replace(/\n---/, '\n# \u0085---\n---'),
  (text) => text.replace(/\n---/, '\nx: |\n  ---\n---'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\ufeff${text}`,
  (text) => `\n${text}`,
  (text) => ` ${text}`,
  (text) => `%YAML 1.2\n${text}`,
  (text) => `${text}\n---\n${text}`,
  (text) => `${text}\n...\n${text}`,
  (text) => `${text}\nlayout: ../../src/layouts/x.astro\n`,
  (text) => text.replace('\n', '\nlayout: x\n'),
  (text) => text.replace('\n', '\nslug: ../x\n'),
  (text) => text.replace('\n', '\nid: x\n'),
  (text) => text.replace('\n', '\n__proto__: x\n'),
  (text) => text.replace('\n', '\n<<: {a: b}\n'),
  (text) => text.replace('\n', `\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n')}\n`),
  (text) => text.replace('\n', `\n${'k: v\n'.repeat(20_000)}`),
  (text) => text.replace('\n', `\n${'titre: "a\n'.repeat(20_000)}`),
  (text) => text.replace('\n', `\n${'a: b: c\n'.repeat(20_000)}`),
  (text) => text.replace('\n', `\n${'# x\n'.repeat(60_000)}`),
  (text) => text + 'x '.repeat(240_000),
  (text) => text + 'x '.repeat(300_000),
  () => '',
  () => '---\n---\n',
  () => '{}',
  () => '[]',
];

function spoilFrontMatter(base: string): readonly HostileInput[] {
  return SPOILERS.map((spoil) => toInput('front matter', base, spoil(readBase(base))));
}

const SIGNS = [
  "'",
  '"',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '#',
  '\n',
  '---\n',
  '\t',
  '*',
  '&',
  '!',
  '<',
  '>',
  '|',
  '{/*',
  '*/}',
  '\u2028',
  '\r',
  '`',
  '&#91;',
  '%',
  '@',
];

/** One to four slips anywhere. */
function mutate(base: string, random: Random): HostileInput {
  const slips = Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
    at: random(),
    sign: pick(random, SIGNS),
    erased: Math.floor(random() * 4),
  }));
  return toInput('slips', base, slips.reduce(slip, readBase(base)));
}

function slip(
  text: string,
  { at, sign, erased }: { readonly at: number; readonly sign: string; readonly erased: number },
): string {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + sign + text.slice(index + erased);
}

function toInput(kind: string, base: string, text: string): HostileInput {
  return { kind, path: base, text, isList: ALONE.some((list) => list === base) };
}

/** Beside its base, a file needs another path and another name: else it would be refused for that alone. */
function setApart(input: HostileInput, index: number): HostileInput {
  const [folder = '', file = ''] = input.path.split('/');
  const [, name = ''] = /^(?:---\n)?(?:titre|nom): (.*)$/m.exec(readBase(input.path)) ?? [];
  return {
    ...input,
    path: `${folder}/h-${index}${file.slice(file.indexOf('.'))}`,
    text: name === '' ? input.text : input.text.replace(`: ${name}`, () => `: ${name} ${index}`),
  };
}

function frontMatterEnd(text: string): number {
  const end = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return end < 0 ? text.length : end;
}

export function readBase(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(BASE_FOLDER, path), 'utf8');
  texts.set(path, text);
  return text;
}
