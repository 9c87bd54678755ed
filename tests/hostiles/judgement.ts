import { checkCorpus } from '../../src/checks/check-corpus.ts';
import type { ContentFile } from '../../src/checks/reading/content-file.ts';
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
export function judge({ path, text, isList }: HostileInput): Judgement {
  const start = process.cpuUsage();
  const files = [...BASE.filter((file) => file.path !== path), createContentFile(path, text)];
  const corpus = createCorpus(files, { geography: frenchGeography, today: '2026-11-22' });
  // Nothing that a page says changes what the others are worth: their own rules need not run again.
  const isKnownSound = (file: ContentFile) => !isList && file.path !== path;
  const lines = checkCorpus(corpus, { rules: RULES, isKnownSound }).map(formatProblem);
  const { user, system } = process.cpuUsage(start);
  return { lines, seconds: (user + system) / 1e6 };
}
