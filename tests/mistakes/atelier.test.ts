/** The same mistakes in the form of a case: what the verifier says of a line, the Atelier says of its field. */
import { expect, test } from 'vitest';
import { readCommunes } from '../../src/geography/communes.ts';
import { departements } from '../../src/geography/departements.ts';
import { readDivisions } from '../../src/geography/naf.ts';
import { regions } from '../../src/geography/regions.ts';
import { isMap } from '../../src/editing/yaml-writing.ts';
import { formatFinding, type Problem } from '../../src/checks/problem.ts';
import { coordinatesRule } from '../../src/checks/rules/coordinates.ts';
import { PAGE_RULES } from '../../src/checks/rules/page-rules.ts';
import { checkFile, type FieldProblem } from '../../src/islands/atelier/checking.ts';
import { readDraft, TITLES } from '../../src/islands/atelier/draft-text.ts';
import { rewordForForm } from '../../src/islands/atelier/form-words.ts';
import { valueAtPath } from '../../src/islands/atelier/values.ts';
import type { Surroundings } from '../../src/islands/atelier/atlas-corpus.ts';
import { BASE, checkWith, readMistakes, type Mistake } from './mistakes.ts';

/** Why a mistake of a file cannot be made in the form, or is told of later. */
type Elsewhere = 'not a case' | 'no form opens such a file' | 'rules that the browser does not have';

const AROUND = describeBase();
const RULES: ReadonlySet<string> = new Set(
  PAGE_RULES.filter((rule) => rule !== coordinatesRule).map(({ name }) => name),
);

const mistakes = readMistakes();
const elsewhere = Map.groupBy(mistakes, findReason);
const played = elsewhere.get(undefined) ?? [];

test('most mistakes can be made in the form', () => {
  const reasons = [...elsewhere].map(([reason, those]) => `${reason ?? 'in the form'}: ${those.length}`);
  console.log(reasons.join(', '));
  expect(played.length).toBeGreaterThan(100);
});

test.each(played.map((mistake) => [`${mistake.rule}: ${mistake.it}`, mistake] as const))('%s', (_, mistake) => {
  const said = check(mistake, mistake.to);
  const expected = checkWith(mistake, mistake.to).filter(({ rule }) => RULES.has(rule));
  expect(said.map(({ message }) => message)).toEqual(expected.map((problem) => sayInForm(problem, mistake)));
  // A problem that has neither is shown above the form, with those of the whole file.
  for (const { path, section } of said) expect(path ?? section).toBeDefined();
  expect(check(mistake, mistake.mended)).toEqual([]);
});

function sayInForm(problem: Problem, mistake: Mistake): string {
  const values = readDraft(mistake.in, spoil(mistake, mistake.to))?.values;
  return formatFinding(rewordForForm(problem, problem.path && valueAtPath(values, problem.path)));
}

function findReason(mistake: Mistake): Elsewhere | undefined {
  if (!mistake.in.startsWith('cas/')) return 'not a case';
  if (!RULES.has(mistake.rule)) return 'rules that the browser does not have';
  return readDraft(mistake.in, spoil(mistake, mistake.to)) === undefined ? 'no form opens such a file' : undefined;
}

function check(mistake: Mistake, text: string): readonly FieldProblem[] {
  const spoilt = spoil(mistake, text);
  const values = readDraft(mistake.in, spoilt)?.values;
  return checkFile(mistake.in, { text: spoilt, values, titles: TITLES }, AROUND);
}

function spoil({ in: path, from }: Mistake, text: string): string {
  return (BASE.find((file) => file.path === path)?.text ?? '').replace(from, () => text);
}

/** What the site publishes for the Atelier, of the base folder. */
function describeBase(): Surroundings {
  const listIds = (collection: string) => BASE.filter((file) => file.collection === collection).map(({ id }) => id);
  const items = (name: string): readonly Readonly<Record<string, unknown>>[] => {
    const value = BASE.find(({ path }) => path === `referentiels/${name}.yaml`)?.frontMatter.value;
    return Array.isArray(value) ? value.filter(isMap) : [];
  };
  const choices = (name: string) => items(name).map(({ id, nom }) => ({ value: String(id), label: String(nom) }));
  const collections = ['cas', 'pratiques', 'formes', 'dispositifs', 'dossiers', 'acteurs'];
  const lists = ['objectifs', 'mesures', 'secteurs', 'comparaisons'];
  return {
    today: '2026-11-22',
    sources: listIds('sources').map((id) => [id, '', '', '']),
    communes: [...readCommunes().values()].map(({ code, name, postalCodes, population = 0 }) => ({
      code,
      name,
      postalCodes,
      population,
    })),
    atlas: {
      ids: Object.fromEntries([
        ...collections.map((name) => [name, listIds(name)]),
        ...lists.map((name) => [name, choices(name).map(({ value }) => value)]),
      ]),
      forms: [],
      objectives: choices('objectifs'),
      measures: items('mesures').map(({ id, nom, unite }) => ({
        value: String(id),
        label: String(nom),
        ...(typeof unite === 'string' && { unit: unite }),
      })),
      departements: [...departements].map(([value, { name, region }]) => ({ value, label: name, region })),
      regions: [...regions].map(([value, { name }]) => ({ value, label: name })),
      divisions: [...readDivisions().values()].map(({ code, label }) => ({ value: code, label })),
    },
  };
}
