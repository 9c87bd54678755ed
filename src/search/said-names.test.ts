import { expect, test } from 'vitest';
import { SaidNames } from './said-names.ts';

const names = new SaidNames({
  groups: [
    {
      path: 'dispositifs/territoires-d-industrie',
      title: 'Territoires d’industrie',
      words: 'reconquête industrielle, TI',
    },
    { path: 'formes/spl', title: 'Système productif local (SPL)', words: 'district industriel, label' },
  ],
  cases: [{ id: 'glass-vallee', title: 'La Glass Vallée', groups: [], names: ['Blangy-sur-Bresle', 'flacon de luxe'] }],
});

test.each([
  ['territoires d’industrie, qu’en pense la Cour des comptes', 'dispositifs/territoires-d-industrie', 0.5],
  ['l’industrie de nos territoires', 'dispositifs/territoires-d-industrie', 0.5],
  ['les territoires ruraux', 'dispositifs/territoires-d-industrie', 0],
  ['une reconquête industrielle dans le Nord', 'dispositifs/territoires-d-industrie', 0.3],
  ['qui a inventé les systèmes productifs locaux', 'formes/spl', 0.5],
  ['un label de qualité', 'formes/spl', 0],
  ['fabriquer des flacons de luxe en Chine', 'cas/glass-vallee', 0.3],
  ['la glass vallée recrute-t-elle', 'cas/glass-vallee', 0.5],
  ['la glass vallée', 'cas/inconnu', 0],
])('« %s » names %s: %d', (query, path, share) => {
  expect(names.read(query)(path)).toBe(share);
});
