import { pick, pickInteger, type Random } from '../bench/random.ts';

/** Texts of the files of a content folder, by path. */
export type Texts = ReadonlyMap<string, string>;

/** A change that a contributor makes; `undefined` when these files give no occasion for it. */
export interface Edit {
  readonly name: string;
  readonly apply: (texts: Texts, random: Random) => Texts | undefined;
}

/** What is tried, the commonest changes among them. */
export const EDITS: readonly Edit[] = [
  {
    name: 'a sentence',
    apply: (texts, random) => changeCase(texts, random, (text) => `${text}\nUne phrase de plus.\n`),
  },
  replaceIn('a title', /^titre: .*$/m, (_line, number) => `titre: Titre ${number}`),
  replaceIn('a tagline', /^accroche: .*$/m, (_line, number) => `accroche: Une accroche ${number}.`),
  replaceIn('a year', /(?<=\bannee: )\d{4}\b/, (_year, number) => String(1990 + (number % 30))),
  replaceIn('a value', /(?<=\bvaleur: )\d+\b/, (_value, number) => String(1 + (number % 900))),
  replaceIn('a role', /(?<=^ {4}role: )[^\n"']*$/m, (_role, number) => `rôle ${number}`),
  replaceIn('an objective less', /^objectifs: \[([a-z]+), [^\]]*\]$/m, (line) => line.replace(/, [^\]]*/, '')),
  replaceIn('a keyword', /^mots-cles: \[/m, (line, number) => `${line}mot${number}, `),
  { name: 'a shared source', apply: (texts, random) => changeOne(texts, random, /^sources\//, rewordTitle) },
  { name: 'a form', apply: (texts, random) => changeOne(texts, random, /^formes\//, rewordName) },
  { name: 'an actor', apply: (texts, random) => changeOne(texts, random, /^acteurs\//, rewordName) },
  {
    name: 'an essay',
    apply: (texts, random) => changeOne(texts, random, /^dossiers\//, (text) => `${text}\nEt ceci.\n`),
  },
  { name: 'a sector', apply: (texts, random) => changeOne(texts, random, /^referentiels\/secteurs/, rewordName) },
  { name: 'a new case', apply: addCase },
  { name: 'a case less', apply: removeCase },
  { name: 'a case renamed', apply: renameCase },
];

function replaceIn(name: string, pattern: RegExp, write: (found: string, number: number) => string): Edit {
  const edit = (text: string, number: number) => text.replace(pattern, (found) => write(found, number));
  return { name, apply: (texts, random) => changeCase(texts, random, edit, pattern) };
}

function changeCase(
  texts: Texts,
  random: Random,
  edit: (text: string, number: number) => string,
  pattern = /./,
): Texts | undefined {
  return changeOne(texts, random, /^cas\/[^_]/, edit, pattern);
}

function changeOne(
  texts: Texts,
  random: Random,
  folder: RegExp,
  edit: (text: string, number: number) => string,
  pattern = /./,
): Texts | undefined {
  const paths = [...texts].filter(([path, text]) => folder.test(path) && pattern.test(text)).map(([path]) => path);
  if (paths.length === 0) return undefined;
  const path = pick(random, paths);
  return new Map(texts).set(path, edit(texts.get(path) ?? '', pickInteger(random, 1, 9999)));
}

function rewordTitle(text: string, number: number): string {
  return text.replace(/^titre: .*$/m, `titre: Source ${number}`);
}

function rewordName(text: string, number: number): string {
  return text.replace(/(?<=^(?:- id: [a-z-]+\n {2})?nom: ).*$/m, `Nom ${number}`);
}

function listCaseIds(texts: Texts): readonly string[] {
  return [...texts.keys()].flatMap((path) => /^cas\/([^_]+)\.mdx$/.exec(path)?.[1] ?? []);
}

function addCase(texts: Texts, random: Random): Texts {
  const id = pick(random, listCaseIds(texts));
  const number = pickInteger(random, 1, 9999);
  const text = (texts.get(`cas/${id}.mdx`) ?? '').replace(/^titre: .*$/m, `titre: Copie ${number}`);
  return new Map(texts).set(`cas/copie-${number}.mdx`, text.replace(/^anciens-ids: .*\n/m, ''));
}

/** Only a case that nobody names can go. */
function removeCase(texts: Texts, random: Random): Texts | undefined {
  const all = [...texts.values()].join('\n');
  const free = listCaseIds(texts).filter((id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(all));
  if (free.length < 2) return undefined;
  const rest = new Map(texts);
  rest.delete(`cas/${pick(random, free)}.mdx`);
  return rest;
}

function renameCase(texts: Texts, random: Random): Texts | undefined {
  const never = listCaseIds(texts).filter((id) => !texts.get(`cas/${id}.mdx`)?.includes('anciens-ids:'));
  if (never.length === 0) return undefined;
  const id = pick(random, never);
  const name = `${id}-${pickInteger(random, 1, 99)}`;
  const renamed = new Map(
    [...texts].map(([path, text]) => [path, text.replaceAll(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), name)]),
  );
  const text = renamed.get(`cas/${id}.mdx`) ?? '';
  renamed.delete(`cas/${id}.mdx`);
  return renamed.set(`cas/${name}.mdx`, text.replace(/^publie: /m, `anciens-ids: [${id}]\npublie: `));
}
