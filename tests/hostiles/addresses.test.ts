/** What the address of the Atelier asks for is a name or nothing: no other page is fetched, and no case is made up. */
import { afterEach, expect, test, vi } from 'vitest';
import { openStart } from '../../src/islands/atelier/start.ts';
import { SurroundingsLoader } from '../../src/islands/atelier/surroundings.ts';
import { TYPED } from './doors.ts';

const NAMES = ['../x', '..%2fx', '%2e%2e/x', '//example.org/x', 'x?y', 'x#y', 'X', 'a'.repeat(81), 'toString'];
const HOSTILE = [...TYPED, ...NAMES];
const CASE_FILE = /^\/cas\/[a-z0-9-]{1,80}\/fiche\.mdx$/;

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(['encoded', 'as it is'])('?fiche=, ?groupement= and ?champ=, %s', async (form) => {
  const fetched = serveNothing();
  const addresses = { atlas: '/atlas', sources: '/s', groupings: '/g', communes: '/c/', files: '/cas/' };
  const loader = new SurroundingsLoader(addresses, '2026-11-22');
  const outcomes = new Map<string, number>();
  for (const hostile of HOSTILE) {
    const typed = form === 'encoded' ? encodeURIComponent(hostile.toWellFormed()) : hostile;
    for (const search of [`?fiche=${typed}`, `?groupement=${typed}`, `?champ=${typed}`, `?fiche=x&champ=${typed}`]) {
      const start = await openStart(search, loader, '/cas/');
      const outcome = start === undefined ? 'an empty form' : start.draft === undefined ? 'refused' : 'opened';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
  }
  expect(Object.fromEntries(outcomes)).toEqual({ refused: 3 * HOSTILE.length, 'an empty form': HOSTILE.length });
  expect(fetched.filter((address) => !CASE_FILE.test(address) && address !== '/g')).toEqual([]);
  expect(fetched.length).toBeGreaterThan(HOSTILE.length);
});

/** The lists are empty, and no case is there. Gives the addresses that are asked for. */
function serveNothing(): string[] {
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return address === '/g' ? Response.json({}) : new Response('', { status: 404 });
  });
  return fetched;
}
