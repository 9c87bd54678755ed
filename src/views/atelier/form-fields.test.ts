import { expect, test } from 'vitest';
import { caseSchema } from '../../schema/case.ts';
import { listCaseFields, type FormField } from './form-fields.ts';
import { STEPS } from './steps.ts';
import { CASE_STORY } from './story.ts';

const fields = listCaseFields({});

test('every key of a case is asked in one step', () => {
  const asked = STEPS.flatMap(({ keys }) => keys);
  expect(asked.toSorted()).toEqual(Object.keys(caseSchema.shape).sort());
});

test('a file with one practice and one source has at most 25 fields to fill', () => {
  const count = fields.reduce((total, field) => total + countRequired(field), 0);
  const story = CASE_STORY.filter(({ isRequired }) => isRequired).length;
  console.log(`${count + story} champs obligatoires pour une fiche vide`);
  expect(count + story).toBeLessThanOrEqual(25);
});

test('closed lists have the words that readers see, and no field is called by its key', () => {
  const status = fields.find(({ key }) => key === 'statut');
  expect(status?.control).toMatchObject({
    kind: 'choice',
    choices: expect.arrayContaining([{ value: 'inconnu', label: 'Perdu de vue' }]),
  });
  const names = listAll(fields).map(({ key, name }) => [key, name]);
  expect(names.filter(([key, name]) => key === name || name === '')).toEqual([]);
});

test.each([
  ['debut', 'date'],
  ['publie', 'day'],
  ['lieux.commune', 'commune'],
  ['lieux.coordonnees', 'point'],
  ['chiffres.releves.annee', 'year'],
  ['chiffres.releves.valeur', 'number'],
  ['chiffres.releves.source', 'source'],
  ['fiche.equipe.source', 'sources'],
  ['acteurs.effectif.annee', 'number'],
  ['sources.url', 'address'],
  ['lieux.hors-territoire', 'flag'],
])('%s is typed as %s', (path, kind) => {
  expect(findField(path)?.control.kind).toBe(kind);
});

function findField(path: string): FormField | undefined {
  return path
    .split('.')
    .reduce<FormField | undefined>(
      (found, key) => (found === undefined ? fields : below(found)).find((field) => field.key === key),
      undefined,
    );
}

function below({ control }: FormField): readonly FormField[] {
  if (control.kind === 'group') return control.fields;
  return control.kind === 'list' && control.item.kind === 'group' ? control.item.fields : [];
}

function listAll(some: readonly FormField[]): readonly FormField[] {
  return some.flatMap((field) => [field, ...listAll(below(field))]);
}

function countRequired({ control, isRequired }: FormField): number {
  if (control.kind === 'group')
    return isRequired ? control.fields.reduce((sum, field) => sum + countRequired(field), 0) : 0;
  if (control.kind !== 'list') return isRequired ? 1 : 0;
  if (control.least === 0) return 0;
  return control.item.kind === 'group' ? control.item.fields.reduce((sum, field) => sum + countRequired(field), 0) : 1;
}
