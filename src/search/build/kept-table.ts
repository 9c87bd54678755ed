import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

interface KeptValue<Value> {
  /** Of all that the value was made from. */
  readonly digest: string;
  readonly value: Value;
}

interface TableFile<Value> {
  readonly version: string;
  readonly rows: Readonly<Record<string, KeptValue<Value>>>;
}

/** What one build worked out and the next may use again, in a file; values are plain objects, as JSON holds them. */
export class KeptTable<Value> {
  readonly #path: string;
  readonly #version: string;
  readonly #before: ReadonlyMap<string, KeptValue<Value>>;
  readonly #rows = new Map<string, KeptValue<Value>>();
  #isChanged = false;

  /**
   * @param path of the file
   * @param version digest of the code that makes the values: those of another code are not used
   */
  constructor(path: string, version: string) {
    this.#path = path;
    this.#version = version;
    this.#before = readTable(path, version);
  }

  /** The value kept under a key, if it was made from the same, or else a new one. */
  read(key: string, digest: string, make: () => Value): Value {
    const before = this.#before.get(key);
    const row = before?.digest === digest ? before : { digest, value: make() };
    this.#rows.set(key, row);
    this.#isChanged ||= row !== before;
    return row.value;
  }

  /** Keeps the values read since the table was opened, and no other. */
  save(): void {
    if (!this.#isChanged && this.#rows.size === this.#before.size) return;
    const file: TableFile<Value> = { version: this.#version, rows: Object.fromEntries(this.#rows) };
    mkdirSync(dirname(this.#path), { recursive: true });
    // A build that is stopped leaves the file whole.
    writeFileSync(`${this.#path}.new`, JSON.stringify(file));
    renameSync(`${this.#path}.new`, this.#path);
  }
}

/** Empty when there is no file, or none that this code wrote. */
function readTable<Value>(path: string, version: string): ReadonlyMap<string, KeptValue<Value>> {
  try {
    const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isTableFile<Value>(file, version) ? new Map(Object.entries(file.rows)) : new Map();
  } catch {
    return new Map();
  }
}

/** A file of the same version was written by the same code. */
function isTableFile<Value>(file: unknown, version: string): file is TableFile<Value> {
  return typeof file === 'object' && file !== null && Reflect.get(file, 'version') === version;
}
