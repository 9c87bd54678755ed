import { expect, test } from 'vitest';
import type { LinkResult, LinkState } from '../../src/links/link-result.ts';
import { checkLinks, type LinkRun } from './check-links.ts';

const DAY = '2026-11-30';

/** A run over addresses whose last word is their state: what was kept, in order, and how it ended. */
async function run(addresses: readonly string[], options: Partial<LinkRun> = {}) {
  const kept: LinkResult[] = [];
  const end = await checkLinks({
    addresses,
    check: async (address) => ({ address, day: DAY, state: address.split('/').at(-1) as LinkState }),
    hasNetwork: async () => true,
    keep: (results) => kept.push(...results),
    hosts: 2,
    ...options,
  });
  return { end, kept: kept.map(({ address }) => address) };
}

const bad = (count: number) => Array.from({ length: count }, (_, rank) => `https://h${rank}.fr/hote-inconnu`);

test('every address is checked and kept once', async () => {
  const addresses = ['https://a.fr/1/bon', 'https://b.fr/1/disparu', 'https://a.fr/2/bon', 'https://c.fr/muet'];
  const { end, kept } = await run(addresses);
  expect(end).toBe('done');
  expect(kept.toSorted()).toEqual(addresses.toSorted());
});

test('a host is asked one address at a time, and no more hosts at once than asked', async () => {
  const busy: string[] = [];
  let most = 0;
  const { kept } = await run(
    ['a', 'a', 'b', 'c', 'd', 'b'].map((name, rank) => `https://${name}.fr/${rank}/bon`),
    {
      check: async (address) => {
        const { host } = new URL(address);
        expect(busy).not.toContain(host);
        busy.push(host);
        most = Math.max(most, busy.length);
        await Promise.resolve();
        busy.splice(busy.indexOf(host), 1);
        return { address, day: DAY, state: 'bon' };
      },
    },
  );
  expect(kept).toHaveLength(6);
  expect(most).toBe(2);
});

test('without network nothing is kept, and the run stops early', async () => {
  const asked: string[] = [];
  const { end, kept } = await run(bad(30), {
    hasNetwork: async () => false,
    check: async (address) => {
      asked.push(address);
      return { address, day: DAY, state: 'hote-inconnu' };
    },
  });
  expect({ end, kept }).toEqual({ end: 'offline', kept: [] });
  expect(asked.length).toBeLessThan(10);
});

test('one dead host alone is not taken for a lack of network', async () => {
  expect(await run(bad(1))).toEqual({ end: 'done', kept: bad(1) });
  expect(await run(bad(1), { hasNetwork: async () => false })).toEqual({ end: 'offline', kept: [] });
});

test('when the network goes away, what was seen before is kept', async () => {
  const before = ['https://a.fr/bon', 'https://b.fr/disparu'];
  const { end, kept } = await run([...before, ...bad(12)], { hasNetwork: async () => false, hosts: 1 });
  expect({ end, kept }).toEqual({ end: 'offline', kept: before });
});

test('a server that answers shows that there is a network', async () => {
  const asked = { network: 0 };
  const addresses = [...bad(4), 'https://z.fr/bon'];
  const { kept } = await run(addresses, {
    hosts: 1,
    hasNetwork: async () => {
      asked.network += 1;
      return false;
    },
  });
  expect(kept).toEqual(addresses);
  expect(asked.network).toBe(0);
});

test('results are kept along the way', async () => {
  const sizes: number[] = [];
  await run(
    Array.from({ length: 50 }, (_, rank) => `https://a.fr/${rank}/bon`),
    { keep: (results) => sizes.push(results.length) },
  );
  expect(sizes).toEqual([20, 20, 10]);
});

test('what is cut short says nothing of its link', async () => {
  const stop = new AbortController();
  const { end, kept } = await run(['https://a.fr/1/bon', 'https://a.fr/2/bon', 'https://a.fr/3/bon'], {
    hosts: 1,
    signal: stop.signal,
    check: async (address) => {
      if (address.includes('/2/')) stop.abort();
      return { address, day: DAY, state: 'bon' };
    },
  });
  expect({ end, kept }).toEqual({ end: 'cut', kept: ['https://a.fr/1/bon'] });
});
