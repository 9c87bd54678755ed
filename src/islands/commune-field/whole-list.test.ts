import { describe, expect, test } from 'vitest';
import type { CommuneEntry } from '../../atlas/commune-data.ts';
import { departements } from '../../geography/departements.ts';
import { readCommuneRows } from '../../geography/commune-rows.ts';
import { listCommuneEntries, listFormerEntries } from '../../views/explorer/commune-index.ts';
import { labelCommune } from '../../views/explorer/near-words.ts';
import { answerPlace } from './commune-answer.ts';
import type { CommuneLibrary } from './commune-library.ts';
import { openWholeLibrary } from './memory-library.fixture.ts';

/** How the whole list answers: `first` is right at once, `shown` is right among the others shown, `wrong` anything else. */
interface Tally {
  first: number;
  shown: number;
  readonly wrong: string[];
}

const library: CommuneLibrary = openWholeLibrary();
const present: readonly CommuneEntry[] = listCommuneEntries();
const former: readonly CommuneEntry[] = listFormerEntries();

describe('the whole list answers, never another commune in silence', () => {
  test('34 969 names', async () => {
    const tally = await tallyAll(present, ({ name }) => name);
    expect(tally).toEqual({ first: 32_674, shown: 2_295, wrong: [] });
  });

  test('34 964 names with each postal code', async () => {
    const tally = await tallyAll(present.filter(hasPostalCode), ({ name, postalCodes }) => `${name} ${postalCodes[0]}`);
    expect(tally).toEqual({ first: 34_964, shown: 0, wrong: [] });
  });

  test('34 969 names with the number of the département, 34 875 with its name', async () => {
    const numbered = await tallyAll(present, ({ name, code }) => `${name} (${departementOf(code)})`);
    expect(numbered).toEqual({ first: 34_969, shown: 0, wrong: [] });
    const named = await tallyAll(
      present.filter(({ code }) => departements.has(departementOf(code))),
      ({ name, code }) => `${name} (${departements.get(departementOf(code))?.name})`,
    );
    expect(named).toEqual({ first: 34_875, shown: 0, wrong: [] });
  });

  test('6 310 postal codes: the most populated commune first', async () => {
    const codes = new Set(present.flatMap(({ postalCodes }) => postalCodes));
    expect(codes.size).toBe(6310);
    const communes = present.flatMap(({ code, postalCodes }) =>
      postalCodes.map((postalCode) => ({ code, postalCode })),
    );
    for (const [postalCode, wanted] of Map.groupBy(communes, (commune) => commune.postalCode)) {
      const answer = await answerPlace(postalCode, library);
      const answered = answer.kind === 'found' ? [answer.entry, ...answer.others] : [];
      expect(answered.map(({ code }) => code)).toEqual(wanted.map(({ code }) => code));
    }
  });

  test('2 621 names of former communes and arrondissements', async () => {
    const holders = new Map(present.map((entry) => [entry.code, entry]));
    const rows = readCommuneRows().former.flatMap(({ name, holder }) => {
      const entry = holders.get(holder);
      return entry === undefined ? [] : [{ ...entry, former: name }];
    });
    const tally = await tallyAll(rows, ({ former: name = '' }) => name);
    expect(tally).toEqual({ first: 2_315, shown: 306, wrong: [] });
  });

  test('a commune chosen in the list is the commune kept', async () => {
    const tally = await tallyAll([...present, ...former].filter(hasPostalCode), labelCommune);
    expect(tally).toEqual({ first: 37_509, shown: 0, wrong: [] });
  });

  test('as the post writes them', async () => {
    const tally = await tallyAll(present.filter(hasPostalCode), writeAddress);
    expect(tally).toEqual({ first: 34_964, shown: 0, wrong: [] });
  });
});

async function tallyAll(entries: readonly CommuneEntry[], write: (entry: CommuneEntry) => string): Promise<Tally> {
  const tally: Tally = { first: 0, shown: 0, wrong: [] };
  for (const entry of entries) {
    const answer = await answerPlace(write(entry), library);
    if (answer.kind !== 'found') tally.wrong.push(`${write(entry)}: ${answer.kind}`);
    else if (answer.entry.code === entry.code) tally.first += 1;
    else if (answer.others.some(({ code }) => code === entry.code)) tally.shown += 1;
    else tally.wrong.push(`${write(entry)}: ${answer.entry.name}`);
  }
  return tally;
}

function hasPostalCode({ postalCodes }: CommuneEntry): boolean {
  return postalCodes.length > 0;
}

/** « 93100 MONTREUIL CEDEX », « 94240 L HAY LES ROSES CEDEX ». */
function writeAddress(entry: CommuneEntry): string {
  const plain = entry.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’-]/g, ' ').toUpperCase();
  return `${entry.postalCodes.at(-1)} ${plain} CEDEX`;
}

function departementOf(code: string): string {
  return code.slice(0, /^9[78]/.test(code) ? 3 : 2);
}
