import { checkCorpus } from '../../src/checks/check-corpus.ts';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { createCorpus } from '../../src/checks/corpus.ts';
import { frenchGeography } from '../../src/checks/reading/french-geography.ts';
import { RULES } from '../../src/checks/rules/all-rules.ts';
import { readContentFiles } from '../../scripts/read-corpus.ts';
import { formatProblem } from '../../src/checks/reporters/terminal.ts';
import { BASE_FOLDER, type HostileInput } from './inputs.ts';

export interface Judgement {
  /** The lines that the checks print; none for an input that they accept. */
  readonly lines: readonly string[];
  /** Seconds of CPU. */
  readonly seconds: number;
}

const BASE = readContentFiles(BASE_FOLDER);

/** What the checks say of an input. @throws whatever they throw: that is a fault of theirs */
export function judge({ path, text }: HostileInput): Judgement {
  const start = process.cpuUsage();
  const files = [...BASE.filter((file) => file.path !== path), createContentFile(path, text)];
  const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-11-22' });
  const lines = checkCorpus(corpus, { rules: RULES }).map(formatProblem);
  const { user, system } = process.cpuUsage(start);
  return { lines, seconds: (user + system) / 1e6 };
}
