import { beforeEach, expect, test } from 'vitest';
import { forgetDraft, keepDraft, listDrafts, nameSlot } from './drafts.ts';

let storage: Storage;

beforeEach(() => {
  storage = createStorage();
});

const draft = (slot: string, at: string, opened?: string) => ({
  slot,
  ...(opened === undefined ? {} : { opened, base: '---\n' }),
  id: 'x',
  title: 'X',
  text: '---\ntitre: X\n---\n',
  at,
});

test('drafts come back, the last one first, those of a case apart', () => {
  const first = draft(nameSlot(undefined, new Date(1)), '2026-11-29T10:00:00.000Z');
  const second = draft(nameSlot('glass-vallee', new Date(2)), '2026-11-30T10:00:00.000Z', 'glass-vallee');
  for (const one of [first, second]) expect(keepDraft(storage, one)).toBe(true);
  expect(listDrafts(storage)).toEqual([second, first]);
  expect(listDrafts(storage, 'glass-vallee')).toEqual([second]);
  forgetDraft(storage, second.slot);
  expect(listDrafts(storage)).toEqual([first]);
});

test('a second draft of one file does not take the place of the first', () => {
  expect(nameSlot('x', new Date(1))).not.toBe(nameSlot('x', new Date(2)));
});

test.each(['', 'null', '[]', '{', '{"text":1,"at":"2026-11-30"}', '{"text":"x","at":"hier"}', '"x"'])(
  'what cannot be read is no draft: %s',
  (json) => {
    storage.setItem('en-meute:atelier:nouveau@1', json);
    expect(listDrafts(storage)).toEqual([]);
  },
);

test('a browser that keeps nothing says so', () => {
  expect(keepDraft(undefined, draft('s', '2026-11-30T10:00:00.000Z'))).toBe(false);
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(keepDraft(storage, draft('s', '2026-11-30T10:00:00.000Z'))).toBe(false);
  expect(listDrafts(undefined)).toEqual([]);
});

/** Keys are own properties, as those of a browser's storage. */
function createStorage(): Storage {
  const kept = Object.create(METHODS) as Storage;
  return kept;
}

const METHODS = {
  setItem(this: Record<string, string>, key: string, value: string) {
    this[key] = value;
  },
  getItem(this: Record<string, string>, key: string) {
    return Object.hasOwn(this, key) ? this[key] : null;
  },
  removeItem(this: Record<string, string>, key: string) {
    Reflect.deleteProperty(this, key);
  },
};
