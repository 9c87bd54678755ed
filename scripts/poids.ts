/** `npm run poids -- <before> <after>`: in French and in Markdown, how two built sites differ in weight. */
import { existsSync } from 'node:fs';
import { compareWeights, weighSite } from './resume/site-weight.ts';

const [, , before = 'avant', after = 'dist'] = process.argv;
const missing = [before, after].find((folder) => !existsSync(folder));
if (missing === undefined) console.log(compareWeights(weighSite(before), weighSite(after)));
else {
  console.error(`Le dossier ${missing} n’existe pas : construisez le site d’abord.`);
  process.exitCode = 1;
}
