import { expect, test } from 'vitest';
import { judgeExchange, judgeFailure } from './link-verdict.ts';

const A = 'https://a.fr/x';
const hop = (status: number, target: string) => ({ status, target });

test.each([
  [{ hops: [], status: 200 }, { state: 'bon' }],
  [{ hops: [], status: 204 }, { state: 'bon' }],
  [{ hops: [], status: 404 }, { state: 'disparu' }],
  [{ hops: [], status: 410 }, { state: 'disparu' }],
  [{ hops: [], status: 403 }, { state: 'refuse' }],
  [{ hops: [], status: 401 }, { state: 'refuse' }],
  [{ hops: [], status: 429 }, { state: 'refuse' }],
  [{ hops: [], status: 451 }, { state: 'refuse' }],
  [{ hops: [], status: 500 }, { state: 'panne' }],
  [{ hops: [], status: 999 }, { state: 'refuse' }],
  [{ hops: [], status: 302 }, { state: 'injoignable' }],
  [
    { hops: [], status: 200, html: '<title>Page introuvable</title>' },
    { state: 'efface', target: A },
  ],
  [
    { hops: [hop(301, 'https://a.fr/y')], status: 200 },
    { state: 'deplace', target: 'https://a.fr/y' },
  ],
  [
    { hops: [hop(308, 'https://a.fr/y')], status: 200 },
    { state: 'deplace', target: 'https://a.fr/y' },
  ],
  [{ hops: [hop(302, 'https://a.fr/y')], status: 200 }, { state: 'bon' }],
  [
    { hops: [hop(301, 'https://a.fr/y'), hop(302, 'https://a.fr/y?session=1')], status: 200 },
    { state: 'deplace', target: 'https://a.fr/y' },
  ],
  [{ hops: [hop(302, 'https://a.fr/y'), hop(301, A)], status: 200 }, { state: 'bon' }],
  [{ hops: [hop(301, 'https://a.fr/y'), hop(301, A)], status: 200 }, { state: 'bon' }],
  [
    { hops: [hop(301, 'https://a.fr/')], status: 200 },
    { state: 'efface', target: 'https://a.fr/' },
  ],
  [{ hops: [hop(301, 'https://a.fr/y')], status: 404 }, { state: 'disparu' }],
])('%j', (exchange, expected) => {
  expect(judgeExchange(A, exchange)).toEqual(expected);
});

test.each([
  [Object.assign(new Error('x'), { name: 'TimeoutError' }), 'muet'],
  [new TypeError('fetch failed', { cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } }), 'muet'],
  [new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }), 'hote-inconnu'],
  [new TypeError('fetch failed', { cause: { code: 'EAI_AGAIN' } }), 'injoignable'],
  [new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), 'injoignable'],
  [new TypeError('fetch failed', { cause: { code: 'CERT_HAS_EXPIRED' } }), 'injoignable'],
  ['anything', 'injoignable'],
])('%s', (error, expected) => {
  expect(judgeFailure(error)).toBe(expected);
});
