import type { LinkResult, LinkState } from '../../src/links/link-result.ts';

export interface LinkRun {
  readonly addresses: readonly string[];
  readonly check: (address: string) => Promise<LinkResult>;
  /** Whether this machine reaches the network at all. */
  readonly hasNetwork: () => Promise<boolean>;
  /** Given each time that some more results are sure. */
  readonly keep: (results: readonly LinkResult[]) => void;
  /** Hosts asked at once. */
  readonly hosts: number;
  readonly signal?: AbortSignal | undefined;
}

/** `cut`: stopped by whoever started it; `offline`: the network went away, or was never there. */
export type RunEnd = 'done' | 'cut' | 'offline';

/** What a machine without network sees as well. */
const UNSURE: ReadonlySet<LinkState> = new Set(['hote-inconnu', 'injoignable', 'muet']);
const MOST_UNSURE = 5;
const KEPT_AT_ONCE = 20;

/**
 * Checks addresses, a few hosts side by side, the addresses of a host one after the other. Results that a machine without
 * network would see are kept only once another one, or a look at the network, shows that there is one.
 */
export async function checkLinks({ addresses, check, hasNetwork, keep, hosts, signal }: LinkRun): Promise<RunEnd> {
  const queue = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const unsure: LinkResult[] = [];
  const sure: LinkResult[] = [];
  const state = { isOffline: false };
  const isCut = () => signal?.aborted === true;
  const flush = () => {
    if (sure.length > 0) keep(sure.splice(0));
  };
  const settle = async (): Promise<void> => {
    const waiting = unsure.splice(0);
    if (waiting.length === 0) return;
    if (await hasNetwork()) sure.push(...waiting);
    else state.isOffline = true;
  };
  const note = async (result: LinkResult): Promise<void> => {
    if (UNSURE.has(result.state)) {
      unsure.push(result);
      if (unsure.length >= MOST_UNSURE) await settle();
    } else {
      sure.push(...unsure.splice(0), result);
    }
    if (sure.length >= KEPT_AT_ONCE) flush();
  };
  const work = async (): Promise<void> => {
    for (let host = queue.shift(); host !== undefined; host = queue.shift()) {
      for (const address of host) {
        if (state.isOffline || isCut()) return;
        const result = await check(address);
        // What was cut short says nothing of the link.
        if (!isCut()) await note(result);
      }
    }
  };
  await Promise.all(Array.from({ length: hosts }, work));
  if (!isCut()) await settle();
  flush();
  if (isCut()) return 'cut';
  return state.isOffline ? 'offline' : 'done';
}
