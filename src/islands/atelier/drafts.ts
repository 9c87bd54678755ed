import { ownValue, readText } from './values.ts';

/** What is kept in this browser of an unfinished file. */
export interface KeptDraft {
  /** Key in the storage: another draft never takes its place. */
  readonly slot: string;
  /** Id of the case that was opened; absent for a new one. */
  readonly opened?: string | undefined;
  /** The file that was opened, as it was. */
  readonly base?: string | undefined;
  /** End of the address. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO date and time. */
  readonly at: string;
}

const PREFIX = 'en-meute:atelier:';

export function nameSlot(opened: string | undefined, now: Date): string {
  return `${PREFIX}${opened ?? 'nouveau'}@${now.getTime()}`;
}

/** Keeps a draft; false when the browser refuses, as it does in private windows and when its storage is full. */
export function keepDraft(storage: Storage | undefined, draft: KeptDraft): boolean {
  const { slot, ...kept } = draft;
  try {
    storage?.setItem(slot, JSON.stringify(kept));
    return storage !== undefined;
  } catch {
    return false;
  }
}

export function forgetDraft(storage: Storage | undefined, slot: string): void {
  storage?.removeItem(slot);
}

/** The drafts of a case, or of any file when `opened` is not given, the last one first. What cannot be read is none. */
export function listDrafts(storage: Storage | undefined, opened?: string): readonly KeptDraft[] {
  const slots = Object.keys(storage ?? {}).filter((key) => key.startsWith(PREFIX));
  return slots
    .flatMap((slot) => readDraft(slot, storage?.getItem(slot) ?? ''))
    .filter((draft) => opened === undefined || draft.opened === opened)
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
}

function readDraft(slot: string, json: string): readonly KeptDraft[] {
  try {
    const kept: unknown = JSON.parse(json);
    const text = ownValue(kept, 'text');
    const at = readText(kept, 'at');
    if (typeof text !== 'string' || Number.isNaN(Date.parse(at))) return [];
    const [opened, base] = [readText(kept, 'opened'), readText(kept, 'base')];
    return [
      {
        slot,
        // A draft of a case goes nowhere without the file that it began with.
        ...(opened === '' || base === '' ? {} : { opened, base }),
        id: readText(kept, 'id'),
        title: readText(kept, 'title'),
        text,
        at,
      },
    ];
  } catch {
    return [];
  }
}
