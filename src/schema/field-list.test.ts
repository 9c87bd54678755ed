import { describe, expect, test } from 'vitest';
import { caseSchema } from './case.ts';
import { FOLDER_COLLECTIONS, SINGLE_COLLECTIONS } from './collections.ts';
import { listFields } from './field-list.ts';

describe('the fields of a case', () => {
  const fields = new Map(listFields(caseSchema).map((field) => [field.path.join('.'), field]));

  test.each([
    ['accroche', true, 'un texte, 160 signes au plus'],
    ['objectifs', true, 'une liste, au moins 1, au plus 5'],
    ['debut', false, 'une date\u00a0: 2001, 2001-09 ou 2001-09-19'],
    ['chiffres.*.releves.*.annee', true, 'une année (2018), deux ([1970, 1979]) ou le mot «\u00a0inconnue\u00a0»'],
    ['lieux.*.commune', true, "un code INSEE de commune entre apostrophes, par exemple '76101'"],
    ['statut', true, 'un mot de cette liste\u00a0: actif, en-sommeil, fusionne, termine, inconnu'],
  ])('%s', (path, isRequired, expected) => {
    const field = fields.get(path);
    expect(field?.isRequired).toBe(isRequired);
    expect(field?.expected?.replace(/\s+(?=[:»])|(?<=«)\s+/g, '\u00a0').startsWith(expected)).toBe(true);
  });

  test('say to whose ids they refer', () => {
    expect(fields.get('forme')?.to).toBe('formes');
    expect(fields.get('objectifs')?.to).toBe('objectifs');
    expect(fields.get('chiffres.*.releves.*.source')?.to).toBe('sources');
    expect(fields.get('titre')?.to).toBeUndefined();
  });
});

test.each(Object.entries({ ...FOLDER_COLLECTIONS, ...SINGLE_COLLECTIONS }))(
  'every key of %s says what it is and what is expected',
  (_, { schema }) => {
    const silent = listFields(schema).filter(({ description, expected }) => description === '' || expected === '');
    expect(silent.map(({ path }) => path.join('.'))).toEqual([]);
  },
);
