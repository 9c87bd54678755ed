import { listCommuneFiles } from '../../views/explorer/commune-index.ts';
import { CommuneLibrary } from './commune-library.ts';

/** The whole list, as the browser would load it, without a network. */
export function openWholeLibrary(): CommuneLibrary {
  const files = listCommuneFiles();
  return new CommuneLibrary((file) => {
    const content = files.get(file);
    return content === undefined ? Promise.reject(new Error(`No file ${file}`)) : Promise.resolve(content);
  });
}
