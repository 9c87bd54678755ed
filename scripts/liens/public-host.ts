import { isIP } from 'node:net';

/** Names that only one machine or one house knows. */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp)$/i;

/** Whether an address of the web is anybody's: a name, not a number, and not that of a house. */
export function isPublicHost({ hostname }: URL): boolean {
  const name = hostname.replace(/^\[|\]$/g, '');
  return isIP(name) === 0 && name.includes('.') && !PRIVATE_NAME.test(name);
}
