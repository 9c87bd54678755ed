/** What is typed at a door, or found behind it, stays words: in its field, in its part of the text, in its address. */
import { describe, expect, test } from 'vitest';
import { createContentFile } from '../../src/checks/reading/open-file.ts';
import { keepDraft, listDrafts, nameSlot } from '../../src/islands/atelier/drafts.ts';
import { readDraft, writeDraft } from '../../src/islands/atelier/draft-text.ts';
import { valueAtPath } from '../../src/islands/atelier/values.ts';
import { writePullAddress } from '../../src/islands/atelier/pull-request.ts';
import { createRandom, pickSome } from '../../scripts/bench/random.ts';
import { listDoorFiles, openDraft, TYPED } from './doors.ts';
import { CODE } from './fragments.ts';
import { listInputs, readBase } from './inputs.ts';
import { judge } from './judgement.ts';

const BASE = readBase('cas/verriers.mdx');
const FILES = listDoorFiles(1, BASE);
const ORDINARY = FILES.filter(({ typed }) => typed.length < 3000);

test('each typed text goes through four doors', () => {
  expect(TYPED.length).toBeGreaterThan(400);
  expect(new Set(FILES.map(({ door }) => door)).size).toBe(4);
});

test.each([...new Set(FILES.map(({ door }) => door))])(
  '%s: its file has one front matter and its own parts',
  (name) => {
    for (const { typed, text } of ORDINARY.filter(({ door }) => door === name)) {
      const { frontMatter } = createContentFile('cas/verriers.mdx', text);
      expect(frontMatter.mistakes, JSON.stringify(typed)).toEqual([]);
      expect(Object.getPrototypeOf(frontMatter.value), typed).toBe(Object.prototype);
    }
  },
);

test('what is typed in a field is read again as it was typed', () => {
  for (const { text, typed, field } of ORDINARY) {
    if (field === undefined || typed.trim() === '') continue;
    expect(valueAtPath(createContentFile('cas/verriers.mdx', text).frontMatter.value, field), text).toBe(typed);
  }
});

test('what is typed in a field leaves the text of the page as it was', () => {
  const body = BASE.slice(BASE.indexOf('\n---\n', 4));
  const others = FILES.filter(({ door, text }) => door === 'Atelier, un champ' && !text.endsWith(body));
  expect(others.map(({ typed }) => typed)).toEqual([]);
});

test('what is typed in the text leaves the front matter as it was', () => {
  const head = BASE.slice(0, BASE.indexOf('\n---\n', 4) + 5);
  const others = FILES.filter(({ door, text }) => door === 'Atelier, le récit' && !text.startsWith(head));
  expect(others.map(({ typed }) => typed)).toEqual([]);
});

test('the checks end on a sample of these files, and accept no program between braces', () => {
  for (const { text, typed } of pickSome(createRandom(2), ORDINARY, 200)) {
    const { lines } = judge({ kind: 'door', path: 'cas/verriers.mdx', text, isList: false });
    if (typed.includes(`{${CODE}`) && !typed.includes('`') && text.includes(`\n${typed}`))
      expect(lines, typed).not.toEqual([]);
  }
});

describe('what is found behind a door', () => {
  test('a hostile file is opened or refused, and written again or not: nothing is thrown', () => {
    const inputs = listInputs(1).filter(({ path, text }) => path.startsWith('cas/') && text.length < 100_000);
    const opened = pickSome(createRandom(3), inputs, 500).flatMap(({ text }) => {
      const read = readDraft('cas/h.mdx', text);
      return read === undefined ? [] : [{ text, written: writeDraft({ id: 'h', opened: { id: 'h', text }, ...read }) }];
    });
    expect(opened.length).toBeGreaterThan(100);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a draft that the browser kept: what cannot be one is none, and the others stay', () => {
    const entries = new Map<string, string>();
    const kept = {
      slot: nameSlot(undefined, new Date(0)),
      id: 'a',
      title: 'A',
      text: BASE,
      at: '2026-11-22T10:00:00Z',
    };
    const storage = openStorage(entries);
    expect(keepDraft(storage, kept)).toBe(true);
    TYPED.forEach((typed, rank) => {
      entries.set(`en-meute:atelier:x${rank}`, typed);
      entries.set(`en-meute:atelier:y${rank}`, JSON.stringify({ text: typed, at: typed, id: typed, __proto__: typed }));
    });
    expect(listDrafts(storage).map(({ slot }) => slot)).toContain(kept.slot);
    expect(listDrafts(storage, 'a')).toEqual([]);
  });

  test('the address of a proposal holds the file and nothing else', () => {
    for (const typed of TYPED) {
      const { href, isFilled } = writePullAddress({
        repository: 'https://github.com/exemple/atlas',
        path: 'content/cas/a.mdx',
        text: typed,
        isNew: true,
      });
      const { origin, pathname, searchParams, hash } = new URL(href);
      expect([origin, pathname, hash]).toEqual(['https://github.com', '/exemple/atlas/new/main', '']);
      expect(href.length).toBeLessThanOrEqual(7000);
      expect([...searchParams]).toEqual([
        ['filename', 'content/cas/a.mdx'],
        ...(isFilled ? [['value', typed.toWellFormed()]] : []),
      ]);
    }
  });
});

test('the base file, opened and written, is itself', () => {
  expect(writeDraft(openDraft(BASE))).toBe(BASE);
});

function openStorage(entries: Map<string, string>): Storage {
  const methods = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
  return new Proxy(methods, {
    ownKeys: () => [...entries.keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}
