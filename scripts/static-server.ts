import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export interface StaticSite {
  /** The folder of the built site. */
  readonly directory: string;
  /** Path under which the site lives, with its closing slash: `/` or `/atlas/`. */
  readonly base: string;
  /** Sends the policy written in a page's `<meta>` as a response header too, as a strict host would. */
  readonly sendsPolicy?: boolean;
  /** Sends texts compressed by brotli and lets browsers keep files, as a good host does: for measures. */
  readonly isTuned?: boolean;
}

interface Found {
  readonly path: string;
  readonly size: number;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Files whose name changes with their content. */
const NAMED_BY_CONTENT = /[/\\]_astro[/\\]/;

const COMPRESSED = /^text\/|^image\/svg|json|xml$|x-(?:bibtex|research)/;

/** A server of files for the local site and the browser tests: GET and HEAD, `index.html` of folders, 404.html with status 404. */
export function createStaticServer(site: StaticSite): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    answer(site, request.url ?? '/', response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
}

/**
 * @param url the target of a request, query included
 * @returns the path of the file or folder below the site's folder, with its leading slash; `undefined` when the address
 * is outside the base, leaves the folder or cannot be decoded
 */
export function resolvePath(url: string, base: string): string | undefined {
  const pathname = decodePath(url.split(/[?#]/, 1)[0] ?? '');
  if (pathname === undefined || !pathname.startsWith(base)) return undefined;
  const path = `/${pathname.slice(base.length)}`;
  const isUnsafe = path.split(/[/\\]/).includes('..') || path.includes('\0');
  return isUnsafe ? undefined : path;
}

async function answer(site: StaticSite, url: string, response: ServerResponse): Promise<void> {
  const [pathname = '/', query] = url.split('?', 2);
  if (pathname === '/' && site.base !== '/') return redirect(response, site.base);
  const path = resolvePath(url, site.base);
  const file = path === undefined ? undefined : await findFile(site.directory, path);
  if (file === 'folder') return redirect(response, `${pathname}/${query === undefined ? '' : `?${query}`}`);
  if (file !== undefined) return send(site, { file, status: 200, response });
  const notFound = await findFile(site.directory, '/404.html');
  if (notFound === undefined || notFound === 'folder') {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Page introuvable.\n');
    return;
  }
  await send(site, { file: notFound, status: 404, response });
}

/** @returns `'folder'` when the address of a folder lacks its closing slash */
async function findFile(directory: string, path: string): Promise<Found | 'folder' | undefined> {
  const target = join(directory, path.endsWith('/') ? `${path}index.html` : path);
  const found = await stat(target).catch(() => undefined);
  if (found?.isFile()) return { path: target, size: found.size };
  if (!found?.isDirectory()) return undefined;
  const index = await stat(join(target, 'index.html')).catch(() => undefined);
  return index?.isFile() ? 'folder' : undefined;
}

interface Sending {
  readonly file: Found;
  readonly status: number;
  readonly response: ServerResponse;
}

async function send(site: StaticSite, { file, status, response }: Sending): Promise<void> {
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  const body = site.isTuned === true && COMPRESSED.test(type) ? await compress(file.path) : undefined;
  const policy = site.sendsPolicy === true && type.startsWith('text/html') ? await readPolicy(file.path) : undefined;
  const freshness = site.isTuned === true ? 'max-age=600' : 'no-cache';
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body?.length ?? file.size,
    'Cache-Control': NAMED_BY_CONTENT.test(file.path) ? 'max-age=31536000, immutable' : freshness,
    'X-Content-Type-Options': 'nosniff',
    ...(body === undefined ? {} : { 'Content-Encoding': 'br' }),
    ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
  });
  if (response.req.method === 'HEAD' || body !== undefined) {
    response.end(body);
    return;
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

const compressed = new Map<string, Buffer>();

/** Compresses a file once. */
async function compress(path: string): Promise<Buffer> {
  const body = compressed.get(path) ?? brotliCompressSync(await readFile(path));
  compressed.set(path, body);
  return body;
}

async function readPolicy(path: string): Promise<string | undefined> {
  const html = await readFile(path, 'utf8');
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  return content?.replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

function redirect(response: ServerResponse, location: string): void {
  // Two slashes at the start would name another host.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
