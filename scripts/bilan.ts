/**
 * `npm run bilan [-- folder]`: what the cases of a content folder answer, and how they are written. Prints one line a measure,
 * then the cases that answer least.
 */
import { parseArgs } from 'node:util';
import { describeBalance, measureBalance } from './bilan/balance.ts';
import { readContentFiles } from './read-corpus.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const files = readContentFiles(positionals[0] ?? 'content').filter(({ collection }) => collection === 'cas');
console.log(describeBalance(measureBalance(files.filter(({ id }) => !id.startsWith('_')))));
