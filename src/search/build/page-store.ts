import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPage, type KnownPage } from './known-page.ts';

const FILE = 'pages.json';

interface StoredPage {
  /** Digest of the HTML that was read. */
  readonly digest: string;
  readonly page: KnownPage;
}

interface StoreFile {
  readonly version: string;
  readonly pages: Readonly<Record<string, StoredPage>>;
}

/** What was read of pages, kept from one build to the next: a page whose HTML is the same is not read again. */
export class PageStore {
  readonly #path: string;
  readonly #version: string;
  readonly #before: ReadonlyMap<string, StoredPage>;
  readonly #pages = new Map<string, StoredPage>();
  #isChanged = false;

  private constructor(path: string, version: string, before: ReadonlyMap<string, StoredPage>) {
    this.#path = path;
    this.#version = version;
    this.#before = before;
  }

  /** @param version digest of the code that reads pages: what another code read is not used */
  static async open(folder: string, version: string): Promise<PageStore> {
    const path = join(folder, FILE);
    return new PageStore(path, version, await readStore(path, version));
  }

  /** @param body what `cutPageBody` gave of the page */
  read(path: string, body: string): KnownPage {
    const digest = hash('sha256', body);
    const before = this.#before.get(path);
    const stored = before?.digest === digest ? before : { digest, page: readPage(body) };
    this.#pages.set(path, stored);
    this.#isChanged ||= stored !== before;
    return stored.page;
  }

  /** Keeps the pages read since the store was opened, and no other. */
  async save(): Promise<void> {
    if (!this.#isChanged && this.#pages.size === this.#before.size) return;
    const file: StoreFile = { version: this.#version, pages: Object.fromEntries(this.#pages) };
    await mkdir(join(this.#path, '..'), { recursive: true });
    // A build that is stopped leaves the file whole.
    await writeFile(`${this.#path}.new`, JSON.stringify(file));
    await rename(`${this.#path}.new`, this.#path);
  }
}

async function readStore(path: string, version: string): Promise<ReadonlyMap<string, StoredPage>> {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const file: unknown = JSON.parse(text);
  return isStoreFile(file, version) ? new Map(Object.entries(file.pages)) : new Map();
}

/** A file of the same version was written by the same code. */
function isStoreFile(file: unknown, version: string): file is StoreFile {
  return typeof file === 'object' && file !== null && Reflect.get(file, 'version') === version;
}
