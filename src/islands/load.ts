/** Loads a JSON file; rejects on any answer that is not one, and when the signal aborts. */
export async function loadJson(address: string, signal?: AbortSignal): Promise<unknown> {
  return (await load(address, signal)).json();
}

export async function loadBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await load(address)).arrayBuffer());
}

/** Runs a loading once; after a failure, once more at the next call. */
export function remember<Value>(load: () => Promise<Value>): () => Promise<Value> {
  const loadOne = rememberEach(load);
  return () => loadOne(undefined);
}

/** The same for each key. */
export function rememberEach<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const pending = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = pending.get(key);
    if (known !== undefined) return known;
    const loading = load(key);
    pending.set(key, loading);
    loading.catch(() => pending.delete(key));
    return loading;
  };
}

async function load(address: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(address, signal && { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
