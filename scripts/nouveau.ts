/**
 * `npm run nouveau [-- --titre … --forme …]`: asks what a new case needs, in a terminal or by flags, and writes
 * `content/cas/<id>.mdx` if the verifier accepts it. `npm run nouveau -- source senat-2012` copies the template of another
 * kind under that name. Never overwrites a file; exits with 1 when nothing is written.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { createCorpus } from '../src/checks/corpus.ts';
import type { ContentFile } from '../src/checks/reading/content-file.ts';
import { createContentFile } from '../src/checks/reading/open-file.ts';
import { frenchGeography } from '../src/checks/reading/french-geography.ts';
import { escapeSigns } from '../src/checks/problem.ts';
import { reportInTerminal } from '../src/checks/reporters/terminal.ts';
import { readSettings } from '../src/site.ts';
import { checkFolder, toShown } from './check-folder.ts';
import { writeCase } from './nouveau/case-page.ts';
import { copyTemplate } from './nouveau/copy-template.ts';
import { askAll } from './nouveau/interview.ts';
import { QUESTIONS, type Answers } from './nouveau/questions.ts';
import { readContentFiles } from './read-corpus.ts';
import { readOptions } from './read-options.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  const folder = resolve(process.env.CONTENU ?? 'content');
  if (!existsSync(folder)) return fail(`Le dossier ${toShown(folder)} n’existe pas.`);
  const [kind, id] = readArguments().positionals;
  if (kind !== undefined) return copy(folder, kind, id);
  const files = readContentFiles(folder);
  const { today } = readSettings(process.env);
  const corpus = createCorpus(files, { geography: frenchGeography, today });
  const terminal = stdin.isTTY && stdout.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
  const leaving = new AbortController();
  terminal?.once('close', () => leaving.abort());
  const ask = terminal && ((words: string) => terminal.question(words, { signal: leaving.signal }));
  try {
    const { answers, refusals } = await askAll({ corpus, today, given: readArguments().values, ask, say: console.log });
    if (refusals.length > 0) return fail([...refusals, 'Rien n’a été écrit.'].join('\n'));
    return write(folder, files, { answers, today, isWatched: terminal !== undefined });
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
    return fail('\nRien n’a été écrit.');
  } finally {
    terminal?.close();
  }
}

function readArguments() {
  const options = Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, { type: 'string' } as const]));
  return readOptions({ options, allowPositionals: true });
}

function copy(folder: string, kind: string, id: string | undefined): number {
  const outcome = copyTemplate(folder, kind, id);
  if ('refusal' in outcome) return fail(`${outcome.refusal}\nRien n’a été écrit.`);
  const path = toShown(outcome.path);
  console.log(`${path} est écrit. Remplissez-le, puis lancez : npm run verifier -- ${path}`);
  return 0;
}

interface NewCase {
  readonly answers: Answers;
  readonly today: string;
  /** A person is there: what was typed is kept, though something is left to correct. */
  readonly isWatched: boolean;
}

function write(folder: string, files: readonly ContentFile[], { answers, today, isWatched }: NewCase): number {
  const path = `cas/${String(answers['id'])}.mdx`;
  const text = writeCase(answers, today);
  const report = checkFolder(folder, [...files, createContentFile(path, text)], { only: new Set([path]) });
  const isSound = report.problems.length === 0;
  if (!isSound) console.error(reportInTerminal(report));
  if (!isSound && !isWatched) return fail('Rien n’a été écrit.');
  const file = join(folder, path);
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    return fail(`${toShown(file)} n’a pas pu être écrit : ${describeFault(error)}`);
  }
  console.log(`${toShown(file)} est écrit${isSound ? ', et le vérificateur l’accepte' : ' ; il reste à le corriger'}.`);
  console.log(
    'Reste à raconter : « Comment c’est né », « Comment ça marche », et ce qui n’est « Pas encore cherché ».',
  );
  return isSound ? 0 : 1;
}

function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'le disque le refuse.';
  return error.message.startsWith('EEXIST') ? 'il existe déjà.' : escapeSigns(error.message);
}

function fail(message: string): number {
  console.error(message);
  return 1;
}
