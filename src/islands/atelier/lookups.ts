import { suggestCommunes } from '../commune-field/suggestions.ts';
import { CommuneLibrary, type LoadFile } from '../commune-field/commune-library.ts';
import { SuggestionList, type Suggestion } from '../commune-field/suggestion-list.ts';
import { fold } from '../../language/fold.ts';
import type { SharedSource } from '../../views/atelier/atelier-data.ts';
import { find } from '../find.ts';

/** What the fields that look something up may ask. */
export interface LookupHost {
  readonly loadLibrary: () => Promise<CommuneLibrary>;
  /** Sources of the file itself, then those that any page may cite. */
  readonly listSources: () => Promise<readonly SharedSource[]>;
  readonly signal: AbortSignal;
}

const MOST_SOURCES = 8;

/** The communes: here, so that their code comes with the fields that ask for them. */
export function openLibrary(load: LoadFile): CommuneLibrary {
  return new CommuneLibrary(load);
}

/** Gives a field its list of suggestions; what is chosen is written in it as if it had been typed. */
export function attachLookup(input: HTMLInputElement, host: LookupHost): void {
  const box = input.closest('.combobox');
  if (box === null) return;
  const list = new SuggestionList<Suggestion & { readonly text: string }>(
    input,
    find(box, '[role="listbox"]', HTMLElement),
    {
      signal: host.signal,
      onChoose: ({ text }) => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        list.close();
      },
    },
  );
  const suggest = input.dataset['kind'] === 'commune' ? suggestPlaces : suggestSources;
  const ask = async () => {
    const typed = input.value;
    const found = await suggest(typed, host).catch(() => []);
    if (input.value === typed && input.matches(':focus')) list.show(found);
  };
  input.addEventListener('input', () => void ask(), { signal: host.signal });
  input.addEventListener('focus', () => void ask(), { signal: host.signal });
  if (input.matches(':focus')) void ask();
}

async function suggestPlaces(typed: string, { loadLibrary }: LookupHost) {
  const found = await suggestCommunes(typed, await loadLibrary());
  return found.map(({ code, name, former, postalCodes }) => ({
    value: former ?? name,
    detail: [postalCodes[0], former === undefined ? undefined : `aujourd’hui ${name}`].filter(Boolean).join(', '),
    text: `${code} ${name}`,
  }));
}

/** The last id of a list is the one that is being typed. */
async function suggestSources(typed: string, { listSources }: LookupHost) {
  const before = /^.*[,;]\s*/.exec(typed)?.[0] ?? '';
  const wanted = fold(typed.slice(before.length)).split(/[\s-]+/);
  const sources = await listSources();
  return sources
    .filter(([id, title, publisher, date]) => {
      const words = fold(`${id} ${title} ${publisher} ${date}`);
      return wanted.every((word) => words.includes(word));
    })
    .slice(0, MOST_SOURCES)
    .map(([id, title, publisher, date]) => ({
      value: title === '' ? id : title,
      detail: [publisher, date].filter((part) => part !== '').join(', '),
      text: before + id,
    }));
}
