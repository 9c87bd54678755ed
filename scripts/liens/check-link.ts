import type { LinkResult } from '../../src/links/link-result.ts';
import { type Exchange, judgeExchange, judgeFailure } from '../../src/links/link-verdict.ts';
import type { Wait } from './host-turns.ts';
import { findRetryDelay, isPassing } from './retry-delay.ts';

export type Method = 'HEAD' | 'GET';

/** What a server answered to one request. */
export interface Answer {
  readonly status: number;
  /** Whole address of a redirection. */
  readonly location?: string | undefined;
  readonly retryAfter?: string | undefined;
  readonly isHtml: boolean;
  /** The beginning of the page, of a GET. */
  readonly html?: string | undefined;
}

export interface Asking {
  /** Makes one request; rejects as `fetch` does when no server answers. */
  readonly ask: (method: Method, address: string) => Promise<Answer>;
  readonly wait: Wait;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const MOST_HOPS = 10;

/**
 * Asks for an address until it is known what became of it: the head first, the page itself where the head is refused or does
 * not say enough, again where what went wrong may pass.
 *
 * @param day of the result, ISO
 */
export async function checkLink(address: string, day: string, asking: Asking): Promise<LinkResult> {
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await tryLink(address, asking);
    const delay = outcome.mayPass ? findRetryDelay(attempts, outcome.retryAfter, asking.now()) : undefined;
    if (delay === undefined) return { address, day, ...outcome.result };
    await asking.wait(delay);
  }
}

interface Outcome {
  readonly result: Pick<LinkResult, 'state' | 'status' | 'target'>;
  readonly mayPass: boolean;
  readonly retryAfter?: string | undefined;
}

async function tryLink(address: string, asking: Asking): Promise<Outcome> {
  try {
    const { exchange, retryAfter } = await follow(address, asking);
    const { status } = exchange;
    return { result: { ...judgeExchange(address, exchange), status }, mayPass: isPassing(status), retryAfter };
  } catch (error) {
    const state = judgeFailure(error);
    return { result: { state }, mayPass: state !== 'hote-inconnu' };
  }
}

async function follow(
  address: string,
  { ask }: Asking,
): Promise<{ readonly exchange: Exchange; readonly retryAfter?: string | undefined }> {
  const hops: { status: number; target: string }[] = [];
  for (let reached = address; ;) {
    const answer = await askBothWays(reached, ask);
    const { status, location, html, retryAfter } = answer;
    if (location === undefined || hops.length === MOST_HOPS) return { exchange: { hops, status, html }, retryAfter };
    hops.push({ status, target: location });
    reached = location;
  }
}

/** A head that fails says little, since many servers answer to browsers alone; a page that stands has to be read. */
async function askBothWays(address: string, ask: Asking['ask']): Promise<Answer> {
  const head = await ask('HEAD', address);
  if (head.location !== undefined || isPassing(head.status)) return head;
  return head.status < 400 && !head.isHtml ? head : ask('GET', address);
}
