import { HEIGHT, KEY_CODES, type Driver, type Key, type NamedKey } from './driver.ts';

/**
 * A session of a WebDriver server, that of WebKitGTK: a client of the whole protocol weighs more than these calls.
 *
 * @param server address of the server, without a slash at its end
 */
export async function startSession(server: string): Promise<Driver> {
  const { sessionId } = await call<{ sessionId: string }>('POST', `${server}/session`, { capabilities: {} });
  return new WebDriver(`${server}/session/${sessionId}`);
}

class WebDriver implements Driver {
  readonly #session: string;
  readonly problems: readonly string[] = [];

  constructor(session: string) {
    this.#session = session;
  }

  async open(url: string): Promise<void> {
    await call('POST', `${this.#session}/url`, { url });
  }

  async setWidth(width: number): Promise<void> {
    await call('POST', `${this.#session}/window/rect`, { width, height: HEIGHT });
  }

  async read<Argument, Result>(question: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>> {
    const script = `return (${question.toString()})(...arguments)`;
    return call<Awaited<Result>>('POST', `${this.#session}/execute/sync`, { script, args: [argument] });
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.#act({
      type: 'pointer',
      actions: [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  async type(text: string): Promise<void> {
    await this.#act({ type: 'key', actions: [...text].flatMap((key) => [down(key), up(key)]) });
  }

  async press(...keys: readonly Key[]): Promise<void> {
    const codes = keys.map((key) => (isNamed(key) ? KEY_CODES[key] : key));
    await this.#act({ type: 'key', actions: [...codes.map(down), ...codes.toReversed().map(up)] });
  }

  async close(): Promise<void> {
    await call('DELETE', this.#session);
  }

  async #act(source: { readonly type: 'key' | 'pointer'; readonly actions: readonly object[] }): Promise<void> {
    await call('POST', `${this.#session}/actions`, { actions: [{ id: source.type, ...source }] });
  }
}

const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
const isNamed = (key: Key): key is NamedKey => key in KEY_CODES;

async function call<Value>(method: 'POST' | 'DELETE', url: string, body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value.error} ${value.message}`);
  return value;
}
