import { createHash } from 'node:crypto';
import { FAULT_SCRIPT, LAYER_ORDER_STYLE, THEME_SCRIPT } from './site.ts';

export type ContentHash = `sha256-${string}`;

/**
 * Hashes of the code printed by hand in `<head>`, which Astro leaves out of its policy:
 * `security.csp.styleDirective.hashes` and `security.csp.scriptDirective.hashes` take them.
 */
export const INLINE_STYLE_HASHES: readonly ContentHash[] = [hashInlineCode(LAYER_ORDER_STYLE)];
export const INLINE_SCRIPT_HASHES: readonly ContentHash[] = [THEME_SCRIPT, FAULT_SCRIPT].map(hashInlineCode);

/** Hash of the exact text between the tags, as Content-Security-Policy wants it. */
export function hashInlineCode(code: string): ContentHash {
  return `sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}`;
}
