import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ContentFile } from '../src/checks/reading/content-file.ts';

/** Files found without fault, kept from one run to the next. */
export interface SoundFiles {
  readonly has: (file: ContentFile) => boolean;
  readonly keep: (files: readonly ContentFile[]) => void;
}

/**
 * A file counts by its name, its text and all that its rules look at beside it: the code, the day, the ids of others. A
 * list that is lost or damaged costs one full run.
 *
 * @param path of the list
 * @param surroundings what decides beside the files
 */
export function openSoundFiles(path: string, surroundings: readonly string[]): SoundFiles {
  const known = new Set(readLines(path));
  const digest = ({ path: name, text, fault }: ContentFile) =>
    createHash('sha256')
      .update(JSON.stringify([surroundings, name, fault ?? '']))
      .update(text)
      .digest('base64url');
  return {
    has: (file) => known.has(digest(file)),
    keep: (files) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files.map(digest).join('\n'));
    },
  };
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
