import { createReadFile, type ContentFile } from './content-file.ts';
import { readBody } from './read-body.ts';

/** A file of `content/`, its text read as the build reads it. */
export function createContentFile(path: string, text: string): ContentFile {
  return createReadFile(path, text, readBody);
}
