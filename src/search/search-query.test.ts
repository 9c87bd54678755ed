import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearchQuery } from './search-query.ts';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';
import { fold } from '../language/fold.ts';
import { listWords } from '../language/words.ts';

const PAGE =
  'L’alliance des verriers d’Alès : une œuvre, la métallurgie, deux chevaux, un atelier neuf, trois PME, la lunetterie, des travaux à Oyonnax';

/** Rows « spelling, number of pages ». */
function makeVocabulary(rows: readonly (readonly [spelling: string, pages: number])[]) {
  const words = new Map(rows.map(([spelling, pages]) => [fold(spelling), { spelling, pages }]));
  return readVocabulary(writeVocabulary(words).map(({ text }) => text));
}

const vocabulary = makeVocabulary(listWords(PAGE).map((word) => [word, 1]));
const ask = (typed: string) => readSearchQuery(typed, vocabulary);

test.each([
  ['alliance', ['alliance']],
  ['l’alliance', ['alliance']],
  ["l'ALLIANCE", ['alliance']],
  ['œuvre', ['oeuvre']],
  ['OEUVRE', ['oeuvre']],
  ['metallurgie', ['metallurgie']],
  ['alliances', ['alliance']],
  ['63300', ['63300']],
  ['verrier', ['verriers']],
  ['verrerie', ['verriers']],
  ['lunetiers', ['lunetterie']],
  ['cheval', ['chevaux']],
  ['travail', ['travaux']],
  ['neuve', []],
])('« %s » stands for %j', (typed, forms) => {
  expect(ask(typed).terms.flatMap((term) => term.forms)).toEqual(forms);
});

test.each([
  ['tra', true],
  ['al', false],
  ['metal', true],
  ['neuf', false],
])('« %s » is the beginning of others: %s', (typed, isBeginning) => {
  expect(ask(typed).terms.some((term) => term.isBeginning)).toBe(isBeginning);
});

test('tool words and single letters count only when there is nothing else', () => {
  expect(ask('l’alliance de la PME').terms.map(({ word }) => word)).toEqual(['alliance']);
  expect(ask('la PME').terms.map(({ word }) => word)).toEqual(['pme']);
  expect(ask('Pourquoi avons-nous besoin de l’alliance ?').terms.map(({ word }) => word)).toEqual(['alliance']);
  expect(ask('la une').terms.map(({ word }) => word)).toEqual(['la', 'une']);
});

test.each([
  ['one letter changed', 'alliamce', 'alliance'],
  ['one left out', 'aliance', 'alliance'],
  ['one too many', 'alliannce', 'alliance'],
  ['two swapped', 'alilance', 'alliance'],
  ['the first two swapped', 'laliance', 'alliance'],
  ['the first two swapped', 'tarvaux', 'travaux'],
  ['in a name', 'oyonax', 'oyonnax'],
  ['among right words', 'metalurgie Alès', 'metallurgie ales'],
  ['two mistakes in a word of seven letters', 'aliamce', undefined],
  ['two in one of eight', 'aliamnce', 'alliance'],
  ['two and a plural', 'metalurgyes', 'metallurgie'],
  ['one and a plural', 'ateleirs', 'atelier'],
  ['an article without its apostrophe', 'dalliance', 'alliance'],
  ['in a word of four letters', 'neux', undefined],
  ['another first letter', 'blliance', undefined],
])('typing mistake, %s: « %s »', (_, typed, correction) => {
  expect(ask(typed).correction).toBe(correction);
});

test.each([
  ['remorque', 'remarque'],
  ['remorques', 'remarque'],
  ['carton', 'canton'],
  ['tarte', 'tarde'],
])('« %s » is another word than « %s », which is only proposed', (typed, near) => {
  const { correction, unknownWords, nearestWords } = readSearchQuery(typed, makeVocabulary([[near, 9]]));
  expect([correction, unknownWords, nearestWords]).toEqual([undefined, [typed], [near]]);
});

test('of two words as near, the more common is meant', () => {
  const two = makeVocabulary([
    ['tournage', 2],
    ['tourname', 50],
  ]);
  expect(readSearchQuery('tournae', two).correction).toBe('tourname');
});

test('a correction is spelt as the corpus spells it', () => {
  const accented = makeVocabulary([['décolletage', 1]]);
  expect(readSearchQuery('decoletage', accented).correction).toBe('décolletage');
});

test.each([
  ['licorne', ['licorne']],
  ['alliance licorne', ['licorne']],
  ['Licorne, dragons', ['Licorne', 'dragons']],
  ['licorne LICORNE', ['licorne']],
  ['zz', ['zz']],
])('« %s » holds unknown words: %j', (typed, expected) => {
  expect(ask(typed).unknownWords).toEqual(expected);
  expect(ask(typed).terms.map(({ word }) => word)).toEqual(typed.startsWith('alliance') ? ['alliance'] : []);
  expect(ask(typed).correction).toBeUndefined();
});

test('words near the unknown ones are proposed', () => {
  expect(ask('atelxxs').nearestWords).toContain('atelier');
  expect(ask('metallique').nearestWords).toContain('metallurgie');
});

test('nothing is known of an empty corpus, nothing is asked by an empty query', () => {
  expect(readSearchQuery('verre', makeVocabulary([])).unknownWords).toEqual(['verre']);
  expect(ask(' … ')).toEqual({ terms: [], phrases: [], excluded: [], unknownWords: [], nearestWords: [] });
});

test('every word of the corpus, its plural and its beginning are known', () => {
  const vocabularies = fc.uniqueArray(fc.stringMatching(/^[a-z]{4,9}$/), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(vocabularies, fc.nat(), fc.integer({ min: 3, max: 9 }), (words, pick, length) => {
      const word = words[pick % words.length] ?? '';
      for (const typed of [word, word.slice(0, length), word.toUpperCase()]) {
        const { unknownWords, correction } = readSearchQuery(typed, makeVocabulary(words.map((each) => [each, 1])));
        expect([unknownWords, correction]).toEqual([[], undefined]);
      }
    }),
  );
});

test.each([
  ['axexier', ['atelier']],
  ['axexixr', []],
  ['nexx', []],
])('« %s » is near %j: two mistakes in a long word, one in a short one', (typed, nearestWords) => {
  expect(ask(typed).nearestWords).toEqual(nearestWords);
});

test('a name of two words written as one is read as two', () => {
  const glued = new Map([['atelierneuf', ['atelier', 'neuf']]]);
  expect(readSearchQuery('atelierneuf', vocabulary, glued)).toMatchObject({
    correction: 'atelier neuf',
    unknownWords: [],
    terms: [{ word: 'atelier' }, { word: 'neuf' }],
  });
});

test('forms of a verb stand for each other, less than words of a family', () => {
  const verbs = makeVocabulary(['répondent', 'réponse', 'recrutement'].map((word) => [word, 1]));
  expect(readSearchQuery('répondre', verbs).terms).toMatchObject([{ forms: [], kin: ['repondent'] }]);
  expect(readSearchQuery('recruter', verbs).terms).toMatchObject([{ kin: ['recrutement'] }]);
});

test('what is put aside is read as the rest, and is nothing when the corpus does not hold it', () => {
  expect(ask('alliance sauf Ales').excluded.map((group) => group.map(({ word }) => word))).toEqual([['ales']]);
  expect(ask('alliance -licorne').excluded).toEqual([]);
  expect(ask('alliance -"verriers Alès"').phrases).toEqual([['verriers', 'ales']]);
});

test('a word is told as it was written, with what a hyphen joins before it', () => {
  const written = (typed: string) => ask(typed).terms.map((term) => term.written);
  expect(written('la sous-alliance d’Alès')).toEqual(['sous-alliance', 'Alès']);
  expect(written('l’alliance est-elle neuf-verriers')).toEqual(['alliance', 'neuf', 'verriers']);
});
