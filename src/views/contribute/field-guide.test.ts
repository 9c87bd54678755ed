import { describe, expect, test } from 'vitest';
import { buildFieldGuide } from './field-guide.ts';

describe('the guide of the fields', () => {
  const guide = buildFieldGuide();
  const rows = guide.find(({ id }) => id === 'cas')?.rows ?? [];
  const find = (id: string) => rows.find((row) => row.id === id);

  test('gives each key an address of its own', () => {
    const ids = guide.flatMap((table) => table.rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(find('cas-chiffres-releves-annee')).toMatchObject({ key: 'annee', depth: 2, isRequired: true });
  });

  test('says whose identifier is expected', () => {
    expect(find('cas-forme')?.expected).toContain('content/formes');
    expect(find('cas-objectifs')?.expected).toMatch(/^une liste, au moins 1, au plus 5.: l’identifiant d’un objectif/);
  });

  test('tells the keys of an answer once for the ten questions', () => {
    expect(find('cas-fiche-declencheur-reponse')).toBeDefined();
    expect(find('cas-fiche-cadre')).toBeDefined();
    expect(find('cas-fiche-cadre-reponse')).toBeUndefined();
  });
});
