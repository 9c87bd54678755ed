import { createReadFile, type ContentFile } from './content-file.ts';
import { readPlainBody } from './plain-body.ts';

/** A file of `content/` that is still being written, in a browser. */
export function createPlainFile(path: string, text: string): ContentFile {
  return createReadFile(path, text, readPlainBody);
}
