import { afterEach, expect, test, vi } from 'vitest';
import type { AnswerTable } from '../../search/answer-file.ts';
import type { SmallIndex } from '../../search/small-index.ts';
import { AnswerFinder } from './answer-finder.ts';

const NAMES: SmallIndex = { groups: [], cases: [], threads: [], works: [] };
const TABLE: AnswerTable = { questions: [], needs: [], pages: [] };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A finder whose files are answered one after the other; `asked` grows with each. */
function open(...answers: readonly (() => Response)[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(answers[asked.length - 1]?.() ?? Response.error());
  });
  return { asked, finder: new AnswerFinder('/donnees/index.json', () => Promise.resolve(NAMES)) };
}

test('the table is loaded once, as soon as it is expected to serve', async () => {
  const { asked, finder } = open(() => Response.json(TABLE));
  finder.preload();
  expect(asked).toEqual(['/donnees/reponses.json']);
  expect(await finder.find('combien')).toEqual([]);
  expect(asked).toHaveLength(1);
});

test('a table that has not come is told to nobody, and asked for again', async () => {
  const { asked, finder } = open(
    () => new Response('', { status: 404 }),
    () => Response.json(TABLE),
  );
  finder.preload();
  await vi.waitFor(() => finder.find('combien'));
  expect(asked).toHaveLength(2);
});
