/** Against a server of this machine that answers each way. No time is waited for: the waits asked for are what is checked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askServer, type ServerSetting } from './ask-server.ts';
import { checkLink } from './check-link.ts';
import { openHostTurns } from './host-turns.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
type Handler = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

const reply =
  (status: number, headers: Record<string, string> = HTML, body = ''): Handler =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

const PAGES: Readonly<Record<string, Handler>> = {
  '/page': reply(200, HTML, '<title>Une page</title>'),
  '/document.pdf': reply(200, { 'content-type': 'application/pdf' }, '%PDF'),
  '/': reply(200, HTML, '<title>Accueil</title>'),
  '/moved': reply(301, { location: '/page' }),
  '/moved-twice': reply(308, { location: '/moved' }),
  '/elsewhere-today': reply(302, { location: '/page' }),
  '/home-for-good': reply(301, { location: '/' }),
  '/forbidden': reply(403),
  '/gone': reply(410),
  '/broken': reply(500),
  '/soft': reply(200, HTML, '<title>Page non trouvée</title>'),
  '/latin': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.from('<meta charset="iso-8859-1"><title>Page non trouvée</title>', 'latin1')),
  '/round': reply(302, { location: '/round' }),
  '/script': reply(301, { location: 'javascript:alert(1)' }),
  '/inside': reply(302, { location: 'http://10.0.0.1/' }),
  '/head-refused': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 405 : 200, HTML).end(),
  '/head-says-404': ({ method }, response) => void response.writeHead(method === 'HEAD' ? 404 : 200, HTML).end(),
  '/busy-once': (_request, response, visit) =>
    void response.writeHead(visit === 1 ? 429 : 200, { ...HTML, 'retry-after': '7' }).end(),
  '/busy-all-day': reply(503, { 'retry-after': '86400' }),
  '/broken-once': (_request, response, visit) => void response.writeHead(visit === 1 ? 502 : 200, HTML).end(),
  '/silent': () => undefined,
  '/hangs-up': ({ socket }) => void socket.destroy(),
  '/endless': ({ method }, response) => {
    response.writeHead(200, HTML);
    if (method === 'HEAD') return void response.end();
    const write = (error?: Error | null): void => {
      if (!error) response.write('x'.repeat(60_000), write);
    };
    write();
  },
};

const seen: string[] = [];
const agents = new Set<string | undefined>();
const visits = new Map<string, number>();
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const visit = (visits.get(path) ?? 0) + 1;
  visits.set(path, visit);
  seen.push(`${request.method} ${path}`);
  agents.add(request.headers['user-agent']);
  (PAGES[path] ?? reply(404))(request, response, visit);
});
let home = '';
let waits: number[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => {
  seen.length = 0;
  visits.clear();
  waits = [];
});

/** @param timeout long enough for any machine, but where nothing is ever answered */
function check(address: string, timeout = 60_000) {
  const setting: ServerSetting = {
    turns: openHostTurns(0, () => Promise.resolve()),
    userAgent: 'essai/1',
    timeout,
    mayAsk: ({ origin }) => origin === home,
  };
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return checkLink(address, '2026-11-30', {
    ask: (method, asked) => askServer(method, asked, setting),
    wait,
    now: () => 0,
  });
}

test.each([
  ['/page', { state: 'bon', status: 200 }, ['HEAD /page', 'GET /page']],
  ['/document.pdf', { state: 'bon', status: 200 }, ['HEAD /document.pdf']],
  ['/moved', { state: 'deplace', status: 200, to: '/page' }, ['HEAD /moved', 'HEAD /page', 'GET /page']],
  [
    '/moved-twice',
    { state: 'deplace', status: 200, to: '/page' },
    ['HEAD /moved-twice', 'HEAD /moved', 'HEAD /page', 'GET /page'],
  ],
  ['/elsewhere-today', { state: 'bon', status: 200 }, ['HEAD /elsewhere-today', 'HEAD /page', 'GET /page']],
  ['/home-for-good', { state: 'efface', status: 200, to: '/' }, ['HEAD /home-for-good', 'HEAD /', 'GET /']],
  ['/forbidden', { state: 'refuse', status: 403 }, ['HEAD /forbidden', 'GET /forbidden']],
  ['/nowhere', { state: 'disparu', status: 404 }, ['HEAD /nowhere', 'GET /nowhere']],
  ['/gone', { state: 'disparu', status: 410 }, ['HEAD /gone', 'GET /gone']],
  ['/soft', { state: 'efface', status: 200, to: '/soft' }, ['HEAD /soft', 'GET /soft']],
  ['/latin', { state: 'efface', status: 200, to: '/latin' }, ['HEAD /latin', 'GET /latin']],
  ['/round', { state: 'injoignable', status: 302 }, Array.from({ length: 11 }, () => 'HEAD /round')],
  ['/script', { state: 'injoignable', status: 301 }, ['HEAD /script']],
  ['/head-refused', { state: 'bon', status: 200 }, ['HEAD /head-refused', 'GET /head-refused']],
  ['/head-says-404', { state: 'bon', status: 200 }, ['HEAD /head-says-404', 'GET /head-says-404']],
  ['/endless', { state: 'bon', status: 200 }, ['HEAD /endless', 'GET /endless']],
])('%s: %j', async (path, { to, ...expected }: { state: string; status: number; to?: string }, requests) => {
  const result = await check(home + path);
  expect(result).toMatchObject({ address: home + path, day: '2026-11-30', ...expected });
  expect(result.target).toBe(to === undefined ? undefined : home + to);
  expect(seen).toEqual(requests);
  expect(waits).toEqual([]);
});

test.each([
  ['/broken', 'panne', [2_000, 8_000], 3],
  ['/broken-once', 'bon', [2_000], 3],
  ['/busy-once', 'bon', [7_000], 3],
  ['/busy-all-day', 'panne', [], 1],
  ['/hangs-up', 'injoignable', [2_000, 8_000], 3],
])('%s is asked again: %s after %j', async (path, state, expectedWaits, requests) => {
  expect(await check(home + path)).toMatchObject({ state });
  expect(waits).toEqual(expectedWaits);
  expect(seen).toHaveLength(requests);
});

test('a server that never answers', async () => {
  expect(await check(`${home}/silent`, 50)).toEqual({ address: `${home}/silent`, day: '2026-11-30', state: 'muet' });
  expect(waits).toEqual([2_000, 8_000]);
});

test('a redirection leads nowhere that may not be asked', async () => {
  expect(await check(`${home}/inside`)).toMatchObject({ state: 'injoignable' });
});

test('the server is told who asks', () => {
  expect([...agents]).toEqual(['essai/1']);
});
