/** `npm run schemas`: writes `public/schemas/<collection>.json` from the schema of the content, for editors. */
import { writeFileSync } from 'node:fs';
import { JSON_SCHEMAS } from '../src/schema/json-schema.ts';

for (const [name, schema] of JSON_SCHEMAS) {
  writeFileSync(`public/schemas/${name}.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
}
