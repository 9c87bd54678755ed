/**
 * Keeps what a reader has read, so that it is read again without a network. Pages and data come from the network first: what
 * is kept serves only when it does not answer. Printed as it stands, types taken out, by `print-worker.ts`, which
 * gives the constant: no import here.
 */

/** The parts of a service worker that this one uses; the types of a page do not know them. */
interface WorkerScope {
  readonly clients: {
    claim: () => Promise<void>;
    get: (id: string) => Promise<{ postMessage: (message: unknown) => void } | undefined>;
  };
  readonly location: Location;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Kind extends keyof WorkerEvents>(
    kind: Kind,
    listener: (event: WorkerEvents[Kind]) => void,
  ) => void;
}
interface WorkerEvents {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: FetchEvent;
  readonly message: { readonly data: unknown };
}
interface Lasting {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  readonly respondWith: (response: Promise<Response>) => void;
}

declare const OFFLINE_PAGE: string;

const PAGES = { name: 'en-meute-pages', limit: 150 } as const;
const FILES = { name: 'en-meute-fichiers', limit: 600 } as const;
/** Files whose name changes with their content. */
const NAMED_BY_CONTENT = /\/_astro\/|\/pagefind\/(?:fragment|index)\//;
const ASKED_BY_PAGE = /(?:href|src)="([^"]*\/_astro\/[^"]+)"/g;

const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(keepOfflinePage()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'activate') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (NAMED_BY_CONTENT.test(pathname)) event.respondWith(answerKept(event));
  else event.respondWith(answerFresh(event));
});

/** A page as it is now, else as it was read, else the page that says what is kept. */
async function answerPage(event: FetchEvent): Promise<Response> {
  const address = addressOf(event.request);
  try {
    const response = await fetch(event.request);
    if (response.ok && !response.redirected) event.waitUntil(keep(PAGES, address, response.clone()));
    return response;
  } catch {
    return (await find(PAGES, address)) ?? (await find(PAGES, OFFLINE_PAGE)) ?? Response.error();
  }
}

/** A file that never changes: kept once. One that the site no longer has is said to the page that asks for it. */
async function answerKept(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const kept = await find(FILES, request.url);
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keep(FILES, request.url, response.clone()));
  else (await worker.clients.get(event.clientId))?.postMessage('replaced');
  return response;
}

/** A file that may change: from the network, else as it was. */
async function answerFresh(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const address = addressOf(request);
  try {
    const response = await fetch(request);
    if (response.ok) event.waitUntil(keep(FILES, address, response.clone()));
    return response;
  } catch (error) {
    const kept = await find(FILES, address);
    if (kept === undefined) throw error;
    return kept;
  }
}

async function keepOfflinePage(): Promise<void> {
  const response = await fetch(OFFLINE_PAGE, { cache: 'reload' });
  if (!response.ok) return;
  const addresses = [...(await response.clone().text()).matchAll(ASKED_BY_PAGE)].map(([, address = '']) => address);
  const files = await caches.open(FILES.name);
  await Promise.all([keep(PAGES, OFFLINE_PAGE, response), files.addAll(new Set(addresses))]);
}

/** Without what is asked of it: a page is one for all queries, and Pagefind asks for its files by the hour. */
function addressOf({ url }: Request): string {
  return url.replace(/[?#].*/, '');
}

async function find({ name }: typeof PAGES | typeof FILES, address: string): Promise<Response | undefined> {
  return (await caches.open(name)).match(address, { ignoreVary: true });
}

/** The last read is the last to go. */
async function keep({ name, limit }: typeof PAGES | typeof FILES, address: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(address);
  await cache.put(address, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - limit)).map((key) => cache.delete(key)));
}
