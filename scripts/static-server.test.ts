import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer, resolvePath, type StaticSite } from './static-server.ts';

const POLICY = "default-src 'self'";
let directory = '';
const servers: Server[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'static-server-'));
  await mkdir(join(directory, 'site/cas'), { recursive: true });
  const page = `<meta http-equiv="content-security-policy" content="${POLICY}">`;
  await writeFile(join(directory, 'site/index.html'), `${page}accueil`);
  await writeFile(join(directory, 'site/cas/index.html'), 'cas');
  await writeFile(join(directory, 'site/404.html'), 'introuvable');
  await mkdir(join(directory, 'site/_astro'));
  await writeFile(join(directory, 'site/_astro/page.CjIYMNR7.js'), '');
  await writeFile(join(directory, 'site/é.svg'), '<svg/>');
  await writeFile(join(directory, 'secret.txt'), 'secret');
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(directory, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

async function start(options: Partial<StaticSite> = {}): Promise<number> {
  const server = createStaticServer({ directory: join(directory, 'site'), base: '/', ...options });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** `fetch` tidies `..` away before it asks: the raw request does not. */
function ask(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

describe('resolvePath', () => {
  test.each([
    ['/cas/?q=a', '/', '/cas/'],
    ['/atlas/cas/', '/atlas/', '/cas/'],
    ['/cas/', '/atlas/', undefined],
    ['/%C3%A9.svg', '/', '/é.svg'],
    ['/../secret.txt', '/', undefined],
    ['/%2e%2e/secret.txt', '/', undefined],
    ['/..%5csecret.txt', '/', undefined],
    ['/a%00b', '/', undefined],
    ['/%', '/', undefined],
  ])('%s under %s is %s', (url, base, expected) => {
    expect(resolvePath(url, base)).toBe(expected);
  });
});

describe('the server', () => {
  test('serves the index of a folder with its type', async () => {
    const answer = await ask(await start(), '/cas/');
    expect(answer).toMatchObject({ status: 200, body: 'cas' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('answers 404.html with status 404, traversal included', async () => {
    const port = await start();
    for (const path of ['/rien/', '/../secret.txt', '/..%2fsecret.txt', '/cas/..%2f..%2fsecret.txt']) {
      expect(await ask(port, path)).toMatchObject({ status: 404, body: 'introuvable' });
    }
  });

  test('adds the closing slash of a folder and keeps the query', async () => {
    const answer = await ask(await start(), '/cas?q=a');
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe('/cas/?q=a');
  });

  test('serves below a base path and leads there from the root', async () => {
    const port = await start({ base: '/atlas/' });
    expect(await ask(port, '/atlas/cas/')).toMatchObject({ status: 200, body: 'cas' });
    expect((await ask(port, '/')).headers['location']).toBe('/atlas/');
    expect(await ask(port, '/cas/')).toMatchObject({ status: 404 });
  });

  test('decodes names, refuses other methods, gives HEAD no body', async () => {
    const port = await start();
    expect(await ask(port, '/%C3%A9.svg')).toMatchObject({ status: 200, body: '<svg/>' });
    expect(await ask(port, '/', 'POST')).toMatchObject({ status: 405 });
    expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('tuned, sends texts compressed and lets browsers keep them', async () => {
    const { headers } = await ask(await start({ isTuned: true }), '/');
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'max-age=600' });
    const decoded = await fetch(`http://127.0.0.1:${await start({ isTuned: true })}/cas/`);
    expect(await decoded.text()).toBe('cas');
  });

  test('lets browsers keep what is named by its content, and asks them to ask again for the rest', async () => {
    const port = await start();
    expect((await ask(port, '/')).headers['cache-control']).toBe('no-cache');
    expect((await ask(port, '/_astro/page.CjIYMNR7.js')).headers['cache-control']).toContain('immutable');
  });

  test('sends the policy of the page as a header only when asked', async () => {
    expect((await ask(await start(), '/')).headers['content-security-policy']).toBeUndefined();
    expect((await ask(await start({ sendsPolicy: true }), '/')).headers['content-security-policy']).toBe(POLICY);
  });
});
