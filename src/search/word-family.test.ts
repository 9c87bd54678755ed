import { expect, test } from 'vitest';
import { findFamily } from './word-family.ts';
import { fold } from '../language/fold.ts';

const familyOf = (word: string) => findFamily(fold(word));

test.each([
  ['plural', 'usine usines'],
  ['plural of a short word', 'art arts'],
  ['plural in x', 'jeu jeux'],
  ['irregular plural in -aux of -ail', 'travail travaux'],
  ['irregular plural in -aux of -al', 'cheval chevaux'],
  ['plural in -aux of an adjective', 'local locale locaux locales'],
  ['plural of -au', 'noyau noyaux'],
  ['plural of -eau', 'réseau réseaux'],
  ['feminine', 'industriel industrielle industriels industrielles'],
  ['feminine in -euse', 'couseur couseuse couseuses'],
  ['feminine in -trice', 'directeur directrice'],
  ['feminine in -ive', 'actif active actifs'],
  ['feminine in -ière', 'couturier couturière couture'],
  ['glass', 'verre verres verrier verriers verrière verrerie verreries'],
  ['spectacles', 'lunette lunettes lunetier lunetiers lunetière lunetterie'],
  ['knives', 'couteau couteaux coutelier couteliers coutellerie'],
  ['barrels', 'tonneau tonnelier tonnellerie'],
  ['clocks', 'horloge horloger horlogers horlogerie'],
  ['perfume', 'parfum parfumeur parfumeurs parfumerie'],
  ['locks', 'serrure serrurier serrurerie'],
  ['taps', 'robinet robinetier robinetterie'],
  ['bar turning', 'décolleteur décolletage'],
  ['saw mill', 'scierie scieries scieur'],
])('%s: %s', (_, words) => {
  expect(new Set(words.split(' ').map(familyOf)).size).toBe(1);
});

test.each([
  ['verre', 'vers'],
  ['verre', 'verrou'],
  ['prix', 'pris'],
  ['bois', 'boire'],
  ['former', 'forme'],
  ['usinage', 'usine'],
  ['chantier', 'chant'],
  ['quartier', 'quart'],
  ['ouvrier', 'ouvre'],
  ['métier', 'mets'],
  ['porteur', 'port'],
  ['village', 'ville'],
  ['partage', 'part'],
  ['fonderie', 'fonds'],
  ['pays', 'payé'],
  ['mer', 'mère'],
])('%s and %s are not of one family', (a, b) => {
  expect(familyOf(a)).not.toBe(familyOf(b));
});
