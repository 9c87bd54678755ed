import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { caseSchema } from './case.ts';
import { explainIssues } from './explain.ts';
import { coordinates, identifier, list, numeric, oneOf, text } from './fields.ts';
import { figureSchema } from './figure.ts';
import { fullDate, partialDate } from './partial-date.ts';

function explain(schema: z.ZodType, input: unknown, sources: Readonly<Record<string, string>> = {}): readonly string[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return explainIssues({ schema, issues, input, sourceOf: (path) => sources[path.join('.')] }).map(
    ({ path, part, found, expected = '', remedy = '' }) => [path.join('.'), part, found, expected, remedy].join(' | '),
  );
}

const group = z.strictObject({
  titre: text(20).describe('Nom du cas'),
  accroche: text().optional().describe('Une phrase'),
  lieu: z.strictObject({ unite: text(), nom: text() }).optional().describe('Où'),
});

test.each([
  [
    { titre: 'A', acroche: 'x' },
    'acroche | key | La clé « acroche » n’existe pas ici |  | Vouliez-vous dire « accroche » ?',
  ],
  [
    { titre: 'A', unite: 'x' },
    'unite | key | La clé « unite » n’existe pas ici |  | Elle se range dans « lieu » : vérifiez le décalage de la ligne',
  ],
  [
    { titre: 'A', zzz: 'x' },
    'zzz | key | La clé « zzz » n’existe pas ici | une de ces clés : titre, accroche, lieu | Renommez la clé ou retirez la ligne',
  ],
  [
    { titre: 'A', Titre: 'B' },
    'Titre | key | La clé « Titre » n’existe pas ici |  | « titre » est déjà écrit : retirez cette ligne',
  ],
  [
    { titre: 'A', 'ou presque': null },
    'ou presque | key | Une virgule coupe la valeur : « ou presque » est lu comme une clé |  | Mettez le texte entier, virgule comprise, entre guillemets doubles',
  ],
  ...['2Arami', 'Michelin'].map((name): [object, string] => [
    { titre: 'A', [name]: null },
    `${name} | key | Une virgule coupe la valeur : « ${name} » est lu comme une clé |  | Mettez le texte entier, virgule comprise, entre guillemets doubles`,
  ]),
  [
    { titre: 'A', 5: null },
    '5 | key | Une virgule coupe la valeur : « 5 » est lu comme une clé |  | Écrivez le nombre sans virgule ni espace : 1350 pour des milliers, 12.5 pour des décimales',
  ],
  [{}, 'titre | key | Il manque la clé « titre » | nom du cas | Ajoutez titre: …'],
  [{ titre: null }, 'titre | value | « titre » n’a pas de valeur | un texte | Complétez la ligne'],
  [
    { titre: 'A', accroche: null },
    'accroche | value | « accroche » n’a pas de valeur | un texte | Complétez la ligne, ou retirez-la',
  ],
  [{ titre: '  ' }, 'titre | value | « titre » est vide | un texte non vide | Complétez la ligne'],
  [
    { titre: 'x'.repeat(23) },
    "titre | value | « titre » compte 23 caractères | un texte d'au plus 20 caractères | Retirez 3 caractères",
  ],
  [{ titre: ['A'] }, "titre | value | « titre » est une liste | un texte | Écrivez '[A]', entre apostrophes"],
  [
    { titre: true },
    "titre | value | « titre » est lu comme « vrai » ou « faux » | un texte | Écrivez 'true', entre apostrophes",
  ],
  [
    { titre: 'A', lieu: 'Bresle' },
    'lieu | value | « lieu » est un texte : « Bresle » | les clés unite, nom, décalées sous celle-ci | ',
  ],
])('keys %#', (input, expected) => {
  expect(explain(group, input)).toEqual([expected]);
});

test.each([
  [
    z.strictObject({ code: z.string({ error: 'un code' }) }),
    { code: 2130 },
    "code | value | « code » est lu comme un nombre | un code | Écrivez '02130', entre apostrophes",
  ],
  [
    z.strictObject({ ids: list(identifier()) }),
    { ids: 'a' },
    'ids | value | « ids » est un texte | une liste | Écrivez ids: [a]',
  ],
  [
    z.strictObject({ ids: list(text(), { max: 1 }) }),
    { ids: ['a', 'b', 'c'] },
    'ids | value | « ids » compte 3 éléments | au plus 1 éléments | Retirez-en 2',
  ],
  [
    z.strictObject({ ids: list(identifier()) }),
    { ids: ['a', 4] },
    "ids.1 | value | l’élément 2 de « ids » est lu comme un nombre | IDENTIFIER | Écrivez '4', entre apostrophes",
  ],
  [
    z.strictObject({ n: numeric() }),
    { n: '12,5' },
    'n | value | « 12,5 » n’est pas lisible dans « n » | un nombre, sans espace ni unité (1350, 12.5) | Écrivez 12.5',
  ],
  [
    z.strictObject({ mot: oneOf({ actif: 'Actif', termine: 'Terminé' }) }),
    { mot: 'Actif' },
    'mot | value | « Actif » n’est pas accepté pour « mot » | un mot de cette liste : actif, termine | Écrivez actif',
  ],
  [
    z.strictObject({ jour: fullDate() }),
    { jour: '21/11/2026' },
    'jour | value | « 21/11/2026 » ne convient pas pour « jour » | une date complète, par exemple 2026-11-21 | Écrivez 2026-11-21',
  ],
  [
    z.strictObject({ jour: partialDate() }),
    { jour: '2026-02-30' },
    'jour | value | « 2026-02-30 » n’existe pas dans le calendrier | une date : 2001, 2001-09 ou 2001-09-19 | ',
  ],
  [
    z.strictObject({ point: coordinates() }),
    { point: [91, 0] },
    'point.0 | value | l’élément 1 de « point » vaut 91 | une latitude entre -90 et 90 | ',
  ],
])('values %#', (schema, input, expected) => {
  const identifierWords =
    'un identifiant en minuscules sans accent, mots séparés par des tirets, par exemple « glass-vallee »';
  expect(explain(schema, input, { code: '02130' })).toEqual([expected.replace('IDENTIFIER', identifierWords)]);
});

const YEAR = 'une année (2018), deux ([1970, 1979]) ou le mot « inconnue »';
const figure = { id: 'a', mesure: 'b', libelle: 'c', unite: 'd', perimetre: 'e' };

test.each([
  [
    { valeur: 3, source: 's' },
    `releves.0.annee | key | Il manque la clé « annee » | année de l'observation, pas celle de la lecture (${YEAR}) | Ajoutez annee: …`,
  ],
  [
    { valeur: 3, annee: '2018', source: 's' },
    `releves.0.annee | value | « 2018 » ne convient pas pour « annee » | ${YEAR} | Écrivez 2018 sans guillemets ni apostrophes`,
  ],
  [
    { valeur: 3, annee: 'inconnu', source: 's' },
    `releves.0.annee | value | « inconnu » ne convient pas pour « annee » | ${YEAR} | Écrivez inconnue`,
  ],
  [
    { annee: 2018, source: 's' },
    'releves.0 | value | l’élément 1 de « releves » ne convient pas | soit « valeur », soit « min » et « max » | ',
  ],
])('observations %#', (observation, expected) => {
  expect(explain(figureSchema, { ...figure, releves: [observation] })).toEqual([expected]);
});

test('checks across keys come out together with the other mistakes', () => {
  const found = explain(caseSchema, {
    statut: 'termine',
    zzz: 1,
    territoire: { niveau: 'region', nom: 'A', departements: [] },
  });
  expect(found).toContainEqual(expect.stringContaining('Il manque la clé « fin »'));
  expect(found).toContainEqual(expect.stringContaining('au moins un département'));
  expect(found).toContainEqual(expect.stringContaining('La clé « zzz »'));
});

test('an observation says that its value is missing even when its source is too', () => {
  const found = explain(figureSchema, { ...figure, releves: [{ annee: 2018 }] });
  expect(found).toHaveLength(2);
});

test('what is no group of keys at all', () => {
  expect(explain(group, 'un texte')).toEqual([
    ' | value | Le fichier ne contient pas ce qu’il faut | des lignes « clé: valeur » | ',
  ]);
});
