import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MESSAGE_KINDS } from './message-kinds.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';

describe('the forms of the repository', () => {
  test('are those of the site', () => {
    const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
    expect(forms.sort()).toEqual(MESSAGE_KINDS.map(({ id }) => `${id}.yml`).sort());
  });

  test.each(MESSAGE_KINDS.map((kind) => [kind.id, kind] as const))('%s asks the same questions', (id, kind) => {
    expect(parse(readFileSync(`${FOLDER}/${id}.yml`, 'utf8'))).toEqual({
      name: kind.title,
      description: kind.lead,
      title: kind.subject,
      body: kind.fields.map(({ id: name, label, help, kind: size, isOptional = false }) => ({
        type: size === 'line' ? 'input' : 'textarea',
        id: name,
        attributes: { label, ...(help === undefined ? {} : { description: help }) },
        validations: { required: !isOptional },
      })),
    });
  });
});
