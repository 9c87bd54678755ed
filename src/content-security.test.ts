import { expect, test } from 'vitest';
import { hashInlineCode, INLINE_SCRIPT_HASHES, INLINE_STYLE_HASHES } from './content-security.ts';
import { FAULT_SCRIPT, LAYER_ORDER_STYLE, THEME_SCRIPT } from './site.ts';

test('hashes the example of the Content-Security-Policy specification', () => {
  expect(hashInlineCode("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('covers what the layout prints by hand', () => {
  expect(INLINE_STYLE_HASHES).toEqual([hashInlineCode(LAYER_ORDER_STYLE)]);
  expect(INLINE_SCRIPT_HASHES).toEqual([hashInlineCode(THEME_SCRIPT), hashInlineCode(FAULT_SCRIPT)]);
});
