import type { ContentFile } from '../../src/checks/reading/content-file.ts';
import { listAddresses } from '../../src/checks/rules/addresses.ts';

/** A line of the content that names an address. */
export interface LinkPlace {
  /** Path inside the content folder. */
  readonly file: string;
  readonly line: number;
}

/** Every external address of the content, each once, with the lines that name it. */
export function listLinks(files: readonly ContentFile[]): ReadonlyMap<string, readonly LinkPlace[]> {
  const found = files.flatMap((file) =>
    listAddresses(file)
      .filter(({ address }) => URL.canParse(address))
      .map(({ address, offset }) => ({
        address: withoutAnchor(address),
        place: { file: file.path, line: file.lines.placeAt(offset).line },
      })),
  );
  const byAddress = Map.groupBy(found, ({ address }) => address);
  return new Map([...byAddress].map(([address, links]) => [address, links.map(({ place }) => place)]));
}

/** What follows `#` is not sent to a server: it is the page that is there or not. */
function withoutAnchor(address: string): string {
  return address.replace(/#.*$/, '');
}
