import { describe, expect, test } from 'vitest';
import { buildFieldGuide } from './field-guide.ts';

describe('the guide of the fields', () => {
  const guide = buildFieldGuide();
  const rows = guide.find(({ id }) => id === 'cas')?.rows ?? [];
  const find = (id: string) => rows.find((row) => row.id === id);
  const expectedOf = (id: string) =>
    find(id)
      ?.expected.map(({ text, isCode }) => (isCode ? `<${text}>` : text))
      .join('');

  test('gives each key an address of its own', () => {
    const ids = guide.flatMap((table) => table.rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(find('cas-chiffres-releves-annee')).toMatchObject({ key: 'annee', depth: 2, isRequired: true });
  });

  test('says whose identifier is expected', () => {
    expect(expectedOf('cas-forme')).toContain('content/formes');
    expect(expectedOf('cas-objectifs')).toMatch(/^une liste, au moins 1, au plus 5.: l’identifiant d’un objectif/);
  });

  test('keeps apart what is to be typed as it stands', () => {
    expect(expectedOf('cas-lieux-commune')).toMatch(/par exemple.<'76101'>$/);
    expect(expectedOf('cas-titre')).not.toContain('<');
  });

  test('tells the keys of an answer once for the ten questions', () => {
    expect(find('cas-fiche-declencheur-reponse')).toBeDefined();
    expect(find('cas-fiche-cadre')).toBeDefined();
    expect(find('cas-fiche-cadre-reponse')).toBeUndefined();
  });
});
