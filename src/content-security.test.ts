import { expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, hashInlineCode } from './content-security.ts';
import { FAULT_SCRIPT, LAYER_ORDER_STYLE, THEME_SCRIPT } from './site.ts';

test('hashes the example of the Content-Security-Policy specification', () => {
  expect(hashInlineCode("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('allows what the layout prints by hand, and no other code inside a page', () => {
  const allowed = CONTENT_SECURITY_POLICY.match(/sha256-[\w+/=]+/g);
  expect(allowed).toEqual([THEME_SCRIPT, FAULT_SCRIPT, LAYER_ORDER_STYLE].map(hashInlineCode));
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
