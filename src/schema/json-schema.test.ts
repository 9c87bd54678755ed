import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { JSON_SCHEMAS } from './json-schema.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the schemas for editors', () => {
  test('are one for each collection', () => {
    expect(readdirSync('public/schemas').sort()).toEqual([...JSON_SCHEMAS.keys()].map((name) => `${name}.json`).sort());
  });

  test.each([...JSON_SCHEMAS])('%s is the one that the checks use (else: npm run schemas)', (name, schema) => {
    expect(read(`public/schemas/${name}.json`)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test('are those that editors are told of, for each file that is YAML alone', () => {
    const settings = read('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };
    const files = [...JSON_SCHEMAS].filter(([, { title = '' }]) => title.endsWith('.yaml'));
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(files.map(([name, { title = '' }]) => [`public/schemas/${name}.json`, title])),
    );
  });

  test('say what a field is, what it takes and what it refers to', () => {
    const form = JSON_SCHEMAS.get('cas')?.properties?.['forme'];
    expect(form?.to).toBe('formes');
    expect(form?.description).toContain('Forme de coopération');
    expect(JSON_SCHEMAS.get('cas')?.properties?.['debut']?.anyOf?.[0]).toEqual({ type: 'string', format: 'date' });
  });
});
