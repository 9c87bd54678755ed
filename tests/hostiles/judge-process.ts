/**
 * Judges the inputs from a rank on, one line of JSON each: `{ rank, accepted, seconds }`, or `{ rank, crash }`. A process of
 * its own, since a hostile input may end it or never let it go. Arguments: seed, first rank.
 */
import { listInputs } from './inputs.ts';
import { judge } from './judgement.ts';

const [seed = '1', first = '0'] = process.argv.slice(2);
const inputs = listInputs(Number(seed));
const [sound] = inputs;
// The gazetteers are read at the first judgement: that time is nobody's.
if (sound !== undefined) judge({ ...sound, text: '' });

for (const [rank, input] of inputs.entries()) {
  if (rank < Number(first)) continue;
  try {
    const { lines, seconds } = judge(input);
    console.log(JSON.stringify({ rank, accepted: lines.length === 0, seconds }));
  } catch (error) {
    console.log(JSON.stringify({ rank, crash: error instanceof Error ? error.stack : String(error) }));
  }
}
