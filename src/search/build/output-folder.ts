import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A folder of the built site that one step writes alone: files that do not change are left as they are. */
export class OutputFolder {
  readonly #folder: string;
  readonly #written = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param name path below the folder, with slashes */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    this.#written.add(name);
    await writeIfChanged(join(this.#folder, name), content);
  }

  /** Removes the files that were not written, of an older build. */
  async removeOthers(): Promise<void> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(this.#folder.length + 1).replaceAll('\\', '/');
      if (entry.isFile() && !this.#written.has(name)) await rm(path);
    }
  }
}

export async function writeIfChanged(path: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const current = await readFile(path).catch(() => undefined);
  if (current?.equals(bytes)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}
