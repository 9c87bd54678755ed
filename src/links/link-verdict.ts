import type { LinkState } from './link-result.ts';
import { isDeadEnd, isMissingPage } from './missing-page.ts';

/** What servers answered to one link, from its own address to where it ends. */
export interface Exchange {
  /** Redirections followed, each with its status and the address that it gave. */
  readonly hops: readonly { readonly status: number; readonly target: string }[];
  readonly status: number;
  /** The beginning of the page reached, when it is HTML. */
  readonly html?: string | undefined;
}

export interface Verdict {
  readonly state: LinkState;
  readonly target?: string | undefined;
}

const GONE: ReadonlySet<number> = new Set([404, 410]);
/** By these a server says that its page went elsewhere for good. */
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);

/** What became of a link, once a server has answered. */
export function judgeExchange(address: string, { hops, status, html = '' }: Exchange): Verdict {
  const reached = hops.at(-1)?.target ?? address;
  if (GONE.has(status)) return { state: 'disparu' };
  if (status >= 500 && status < 600) return { state: 'panne' };
  if (status >= 400) return { state: 'refuse' };
  if (status >= 300 && status !== 304) return { state: 'injoignable' };
  if (isDeadEnd(address, reached) || isMissingPage(html)) return { state: 'efface', target: reached };
  const moved = findNewAddress(address, hops);
  return moved === undefined ? { state: 'bon' } : { state: 'deplace', target: moved };
}

/** Where a link leads for good: as far as every redirection says so. */
function findNewAddress(address: string, hops: Exchange['hops']): string | undefined {
  const passing = hops.findIndex(({ status }) => !PERMANENT.has(status));
  const target = (passing < 0 ? hops : hops.slice(0, passing)).at(-1)?.target;
  return target === undefined || withoutAnchor(target) === withoutAnchor(address) ? undefined : target;
}

function withoutAnchor(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

const TIMEOUTS: ReadonlySet<string> = new Set([
  'TimeoutError',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** What became of a link that no server answered, from the error of `fetch`: its name, or the code of its cause. */
export function judgeFailure(error: unknown): LinkState {
  const names = [readKey(error, 'name'), readKey(readKey(error, 'cause'), 'code')];
  if (names.some((name) => typeof name === 'string' && TIMEOUTS.has(name))) return 'muet';
  return names.includes('ENOTFOUND') ? 'hote-inconnu' : 'injoignable';
}

function readKey(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;
}
