import { expect, test } from 'vitest';
import { listDefinitions, listMissingForms, makeGlossary } from './acronyms.ts';
import { countSpellings } from './spellings.ts';

test.each([
  ['un système productif local (SPL) rural', [['SPL', 'système productif local']]],
  ['le groupement d’intérêt économique (GIE)', [['GIE', 'groupement d’intérêt économique']]],
  [
    'GIFO (groupement des industriels et fabricants de l’optique) siège',
    [['GIFO', 'groupement des industriels et fabricants de l’optique']],
  ],
  ['un Pôle territorial de coopération économique (PTCE)', [['PTCE', 'Pôle territorial de coopération économique']]],
])('« %s »', (text, expected) => {
  expect(listDefinitions(text)).toEqual(expected);
});

test.each(['à Dijon (Côte-d’Or)', 'une page (2009)', 'les élèves (CAP)', 'trois usines (Thiers)'])(
  '« %s » expands nothing',
  (text) => {
    expect(listDefinitions(text)).toEqual([]);
  },
);

const glossary = makeGlossary(listDefinitions('un système productif local (SPL)'));

test.each([
  ['Le SPL de la vallée', ['système productif local']],
  ['Un Système productif local de 1999', ['SPL']],
  ['Un système productif local (SPL)', []],
  ['Une usine', []],
])('« %s » lacks %j', (text, expected) => {
  expect(listMissingForms(text, new Set(countSpellings(text).keys()), glossary)).toEqual(expected);
});
