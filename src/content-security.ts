import { createHash } from 'node:crypto';
import { FAULT_SCRIPT, LAYER_ORDER_STYLE, THEME_SCRIPT } from './site.ts';

export type ContentHash = `sha256-${string}`;

/**
 * The policy of every page. The site serves its styles and scripts as files: the only code inside a page is what the
 * layout prints by hand, allowed by its digest. `wasm-unsafe-eval` is for Pagefind.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' ${[THEME_SCRIPT, FAULT_SCRIPT].map((code) => `'${hashInlineCode(code)}'`).join(' ')}`,
  `style-src 'self' '${hashInlineCode(LAYER_ORDER_STYLE)}'`,
].join('; ');

/** Hash of the exact text between the tags, as Content-Security-Policy wants it. */
export function hashInlineCode(code: string): ContentHash {
  return `sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`;
}
