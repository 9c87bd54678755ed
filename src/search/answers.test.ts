import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerTable } from './answer-file.ts';
import { AnswerBook } from './answers.ts';
import type { SmallIndex } from './small-index.ts';

const card = (address: string, title: string, sentence = '', cases?: number) => ({ address, title, sentence, cases });

const table: AnswerTable = {
  questions: [
    { sentences: ['{x}', 'définition {x}', 'liste des {x}'], pages: ['{x}'], measures: [], summary: '' },
    { sentences: ['différence entre {x} et {y}'], pages: ['{x}', '{y}'], measures: [], summary: '' },
    { sentences: ['secteur {secteur}'], pages: ['{secteur}'], measures: [], summary: '' },
    { sentences: ["combien d'emplois {cas}"], pages: [], measures: ['emplois'], summary: '' },
    { sentences: ['combien ça coûte', 'tarif'], pages: ['couts/'], measures: [], summary: 'Chiffre par chiffre.' },
    { sentences: ['coût {x}'], pages: ['couts/', '{x}'], measures: [], summary: 'Chiffre par chiffre.' },
    { sentences: ['liste des formes'], pages: ['formes/'], measures: [], summary: '' },
  ],
  needs: [
    {
      sentences: ['J’achète trop cher, tout seul', 'chercher un usineur'],
      pages: ['pratiques/recruter-ensemble/', 'pratiques/acheter-ensemble/'],
    },
  ],
  pages: [
    card('formes/grappe/', 'Grappe d’entreprises', 'Des entreprises proches.', 4),
    card('couts/', 'Ce que ça coûte'),
    card('pratiques/recruter-ensemble/', 'Recruter ensemble', 'À plusieurs.', 5),
    card('explorer/?departement=76', 'Seine-Maritime', '', 2),
  ],
};

const group = (path: string, title: string, words = '') => ({ path, title, words, parent: undefined });

const index: SmallIndex = {
  groups: [
    group('pratiques/acheter-ensemble', 'Acheter ensemble', 'achats groupés, J’achète trop cher, tout seul, centrale'),
    group('pratiques/recruter-ensemble', 'Recruter ensemble', 'GE, centrale'),
    group('formes/grappe', 'Grappe d’entreprises', 'cluster, grappe, pôle'),
    group('formes/spl', 'Système productif local (SPL)', 'cluster, grappe'),
    group('formes/cluster', 'Cluster', 'grappe, SPL, pôle'),
    group('formes/ecologie', 'Écologie industrielle', 'EIT'),
    group('objectifs/relocaliser', 'Relocaliser', 'relocalisation'),
    group('secteurs/verre', 'Verre, céramique', 'verrerie, fromage'),
    group('regions/normandie', 'Normandie'),
    group('', 'Seine-Maritime', '76, Haute-Normandie'),
    group('', 'Lozère', '48, Languedoc-Roussillon'),
  ],
  cases: [
    { id: 'glass-vallee', title: 'La Glass Vallée', groups: [], names: [] },
    { id: 'astre', title: 'Astre, groupement de transporteurs', groups: [], names: [] },
    { id: 'solidea', title: 'Solidéa (Le Mans)', groups: [], names: [] },
    { id: 'banane', title: 'Banane de Guadeloupe (UGPBAN)', groups: [], names: [] },
  ],
  threads: [],
  works: [],
};

const book = new AnswerBook(table, index);
const find = (query: string) => book.find(query).map(({ address }) => address);

test.each([
  // Titles, their parts and acronyms.
  ['grappe d’entreprises', ['formes/grappe/']],
  ['Cluster', ['formes/cluster/']],
  ['les clusters', ['formes/cluster/']],
  ['local système productif', ['formes/spl/']],
  // Full-width letters, a soft hyphen, a zero-width space.
  ['ＣＬＵＳＴＥＲ', ['formes/cluster/']],
  ['clus\u00adter\u200b', ['formes/cluster/']],
  ['SPL', ['formes/spl/']],
  // Of the pages that share a name, the one whose own name it is.
  ['grappe', ['formes/grappe/']],
  ['EIT', ['formes/ecologie/']],
  ['relocalisation', ['objectifs/relocaliser/']],
  ['pôle', ['formes/grappe/', 'formes/cluster/']],
  ['centrale', ['pratiques/acheter-ensemble/', 'pratiques/recruter-ensemble/']],
  // A need, whole, and not one of its parts.
  ['j’achète trop cher tout seul', ['pratiques/recruter-ensemble/', 'pratiques/acheter-ensemble/']],
  ['je cherche un usineur', ['pratiques/recruter-ensemble/', 'pratiques/acheter-ensemble/']],
  ['usineur', []],
  ['tout seul', []],
  // Places.
  ['Normandie', ['regions/normandie/']],
  ['Seine-Maritime', ['explorer/?departement=76']],
  ['76', ['explorer/?departement=76']],
  ['Haute-Normandie', []],
  ['Lozère', []],
  // A sector is asked for by its name or by the word « secteur ».
  ['verre', []],
  ['secteur de la verrerie', ['secteurs/verre/']],
  ['verre, céramique', ['secteurs/verre/']],
  // Questions.
  ["qu'est-ce que la définition d’un SPL ?", ['formes/spl/']],
  ['différence entre un cluster et un SPL', ['formes/cluster/', 'formes/spl/']],
  ['SPL cluster différence', ['formes/spl/', 'formes/cluster/']],
  ['différence cluster', []],
  ['ça coûte combien ?', ['couts/']],
  ['tarifs', ['couts/']],
  ['coût d’un cluster', ['couts/', 'formes/cluster/']],
  ['liste des clusters', ['formes/cluster/']],
  ['liste des formes', ['formes/']],
  ["combien d'emplois à la Glass Vallée", ['cas/glass-vallee/']],
  ['emplois astre', ['cas/astre/']],
  ['emplois UGPBAN', ['cas/banane/']],
  ['emplois Le Mans', []],
  ["combien d'emplois", []],
  // A case is found by its own list.
  ['Glass Vallée', []],
  // Words that nothing covers, and words that take away.
  ['cluster fromage', []],
  ['cluster Normandie', []],
  ['cluster sauf Normandie', []],
  ['cluster -Normandie', []],
  ['sans cluster', []],
  ['combien comment', []],
  ['', []],
  ['cluster '.repeat(40), []],
])('« %s »', (query, addresses) => {
  expect(find(query)).toEqual(addresses);
});

test('an answer says what its page says of itself, or what the question says of the page', () => {
  expect(book.find('grappe')).toEqual([
    {
      address: 'formes/grappe/',
      title: 'Grappe d’entreprises',
      sentence: 'Des entreprises proches.',
      cases: 4,
      need: undefined,
      measures: [],
    },
  ]);
  expect(book.find('tarif')).toMatchObject([{ title: 'Ce que ça coûte', sentence: 'Chiffre par chiffre.' }]);
  expect(book.find('tarif')[0]?.cases).toBeUndefined();
});

test('a need is said as the atlas says it, and a figure by its measures', () => {
  expect(book.find('chercher un usineur')[0]).toMatchObject({
    title: 'Recruter ensemble',
    need: 'J’achète trop cher, tout seul',
  });
  expect(book.find('emplois Astre')[0]).toMatchObject({ measures: ['emplois'] });
});

test('whatever is typed, there are two answers at most, each once', () => {
  const word = fc.constantFrom(
    'cluster',
    'grappe',
    'SPL',
    'pôle',
    'coût',
    'liste',
    'différence',
    'formes',
    'et',
    '76',
    '-',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const found = find(words.join(' '));
      expect(found.length).toBeLessThanOrEqual(2);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
