import type { Answer, Method } from './check-link.ts';
import type { HostTurns } from './host-turns.ts';

export interface ServerSetting {
  readonly turns: HostTurns;
  /** Says who asks, in ASCII. */
  readonly userAgent: string;
  /** Milliseconds for one request, its page included. */
  readonly timeout: number;
  /** Whether a request may be made there: a redirection can lead anywhere. */
  readonly mayAsk: (url: URL) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Bytes of a page that are read. */
const MOST_BYTES = 100_000;

/** Makes one request in its turn. Rejects when no server answers, or when it may not be asked. */
export async function askServer(method: Method, address: string, setting: ServerSetting): Promise<Answer> {
  const url = new URL(address);
  if (!setting.mayAsk(url)) throw new Error(`${url.host} is not asked`);
  return setting.turns.take(url.host, async () => {
    const limits = [AbortSignal.timeout(setting.timeout), ...(setting.signal === undefined ? [] : [setting.signal])];
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': setting.userAgent, accept: 'text/html,*/*;q=0.8', 'accept-language': 'fr,en;q=0.5' },
      signal: AbortSignal.any(limits),
    });
    return describe(response, url);
  });
}

async function describe(response: Response, url: URL): Promise<Answer> {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  const isHtml = /^(?:text\/html|application\/xhtml)/i.test(type);
  const html = isHtml && status < 300 ? await readStart(response, type) : undefined;
  await response.body?.cancel().catch(() => undefined);
  return {
    status,
    location: readLocation(response, url),
    retryAfter: headers.get('retry-after') ?? undefined,
    isHtml,
    html,
  };
}

/** A status that sends elsewhere, with an address of the web. */
function readLocation({ status, headers }: Response, url: URL): string | undefined {
  const location = headers.get('location');
  if (location === null || status < 300 || status >= 400 || !URL.canParse(location, url)) return undefined;
  const target = new URL(location, url);
  return /^https?:$/.test(target.protocol) ? target.href : undefined;
}

async function readStart({ body }: Response, type: string): Promise<string> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  while (size < MOST_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
  }
  await reader.cancel();
  reader.releaseLock();
  return decode(Buffer.concat(chunks), type);
}

/** As its header says, else as its first kilobyte does. */
function decode(bytes: Buffer, type: string): string {
  const start = bytes.toString('latin1', 0, 1024);
  const [, charset = 'utf-8'] = /charset=["']?([\w-]+)/i.exec(`${type} ${start}`) ?? [];
  return /^utf-?8$/i.test(charset) ? bytes.toString('utf8') : bytes.toString('latin1');
}
