import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder of the built site that one step writes alone: files that do not change are left as they are. */
export class OutputFolder {
  readonly #folder: string;
  readonly #written = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param name path below the folder, with slashes */
  write(name: string, content: string | Buffer): void {
    this.#written.add(name);
    writeIfChanged(join(this.#folder, name), content);
  }

  /** Removes the files that were not written, of an older build. */
  removeOthers(): void {
    for (const name of listFiles(this.#folder)) {
      if (!this.#written.has(name)) rmSync(join(this.#folder, name));
    }
  }
}

/** Paths of the files below a folder, with slashes. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

export function writeIfChanged(path: string, content: string | Buffer): void {
  const bytes = Buffer.from(content);
  if (readIfThere(path)?.equals(bytes)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
