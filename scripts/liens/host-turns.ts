/** Lets something happen in at least so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

export interface HostTurns {
  /** Makes a request once the host has had its rest since the last one. */
  readonly take: <Answer>(host: string, request: () => Promise<Answer>) => Promise<Answer>;
}

/**
 * One request at a time for a host, whoever asks, and a pause between the end of one and the next.
 *
 * @param pause in milliseconds
 */
export function openHostTurns(pause: number, wait: Wait): HostTurns {
  const rests = new Map<string, Promise<void>>();
  return {
    take: async (host, request) => {
      const answer = (rests.get(host) ?? Promise.resolve()).then(request);
      const rest = async () => wait(pause);
      rests.set(host, answer.then(rest, rest));
      return answer;
    },
  };
}
