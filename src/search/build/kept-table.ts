import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface KeptRow {
  /** Of all that the value was made from. */
  readonly digest: string;
  /** The value in JSON: only what is asked for is read, what is kept again is not written anew. */
  readonly json: string;
}

const GAP = '\t';

/**
 * What one build worked out and the next may use again: plain values under keys without tabs, in a file of one line each
 * after that of the version.
 */
export class KeptTable<Value> {
  readonly #path: string;
  readonly #version: string;
  readonly #before: ReadonlyMap<string, KeptRow>;
  readonly #rows = new Map<string, KeptRow>();
  #isChanged = false;

  /**
   * @param path of the file
   * @param version digest of the code that makes the values: those of another code are not used
   */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#before = readRows(path, version);
  }

  /** The value kept under a key, if it was made from the same, or else a new one. */
  read(key: string, digest: string, make: () => Value): Value {
    const before = this.#before.get(key);
    if (before?.digest === digest) {
      this.#rows.set(key, before);
      // The same code wrote it from the same.
      return JSON.parse(before.json) as Value;
    }
    const value = make();
    this.#rows.set(key, { digest, json: JSON.stringify(value) });
    this.#isChanged = true;
    return value;
  }

  /** Keeps the values read since the table was opened, and no other. */
  save(): void {
    if (!this.#isChanged && this.#rows.size === this.#before.size) return;
    const rows = [...this.#rows].map(([key, { digest, json }]) => [key, digest, json].join(GAP));
    mkdirSync(dirname(this.#path), { recursive: true });
    // A build that is stopped leaves the file whole.
    writeFileSync(`${this.#path}.new`, [this.#version, ...rows].join('\n'));
    renameSync(`${this.#path}.new`, this.#path);
  }
}

/** Empty when there is no file, or none that this code wrote. */
function readRows(path: string, version: string): ReadonlyMap<string, KeptRow> {
  const [written, ...lines] = readText(path).split('\n');
  if (written !== version) return new Map();
  return new Map(
    lines.map((line) => {
      const [key = '', digest = '', json = ''] = line.split(GAP);
      return [key, { digest, json }];
    }),
  );
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
