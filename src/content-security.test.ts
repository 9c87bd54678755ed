import { expect, test } from 'vitest';
import { hashInlineCode, writePolicy } from './content-security.ts';
import { FAULT_SCRIPT, THEME_SCRIPT } from './site.ts';

test('hashes the example of the Content-Security-Policy specification', () => {
  expect(hashInlineCode("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
});

test('allows what the layout prints by hand and the style of the first screen, and no other code inside a page', () => {
  const policy = writePolicy('h1{color:red}');
  const printed = [THEME_SCRIPT, FAULT_SCRIPT, 'h1{color:red}'];
  expect(policy.match(/sha256-[\w+/=]+/g)).toEqual(printed.map(hashInlineCode));
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
