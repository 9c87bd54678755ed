import { createHash } from 'node:crypto';
import { FAULT_SCRIPT, THEME_SCRIPT } from './site.ts';

export type ContentHash = `sha256-${string}`;

/**
 * The policy of a page. Styles and scripts are files of the site; the only code inside a page is what the layout prints
 * by hand and the style of the first screen, allowed by their digests. `wasm-unsafe-eval` is for Pagefind.
 *
 * @param style text of the only `<style>`
 */
export function writePolicy(style: string): string {
  return [
    "default-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${quoteHashes([THEME_SCRIPT, FAULT_SCRIPT])}`,
    `style-src 'self' ${quoteHashes([style])}`,
  ].join('; ');
}

/** Hash of the exact text between the tags, as Content-Security-Policy wants it. */
export function hashInlineCode(code: string): ContentHash {
  return `sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`;
}

function quoteHashes(codes: readonly string[]): string {
  return codes.map((code) => `'${hashInlineCode(code)}'`).join(' ');
}
