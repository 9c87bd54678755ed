import type { Corpus } from '../../src/checks/corpus.ts';
import { listCommunes, readCommune, type KnownCommune } from '../../src/checks/reading/geography.ts';
import type { Finding } from '../../src/checks/problem.ts';
import { fold } from '../../src/language/fold.ts';
import { findNearest } from '../../src/schema/nearest.ts';
import { listChoices, type Choices } from './choices.ts';
import type { Question } from './questions.ts';

/** What an answer was understood to be, or what is wrong with it. */
export type Reading = { readonly value: string | readonly string[] } | { readonly finding: Finding };

/** An answer on one line, with what it says looked up: a choice by its name, a commune by its name or its codes. */
export function readAnswer(typed: string, question: Question, corpus: Corpus): Reading {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (question.flag === 'commune') return readPlace(text, corpus);
  const choices = question.choices && listChoices(question.choices, corpus);
  if (question.isList !== true) return choices === undefined ? { value: text } : readChoice(text, choices);
  const values: string[] = [];
  for (const part of text.split(/[,;]/).map((one) => one.trim())) {
    const reading = choices === undefined ? { value: part } : readChoice(part, choices);
    if ('finding' in reading) return reading;
    if (part !== '') values.push(reading.value);
  }
  return { value: values };
}

/** A choice by what is written, or by its name. */
function readChoice(text: string, choices: Choices): { readonly value: string } | { readonly finding: Finding } {
  if (choices.has(text)) return { value: text };
  const named = [...choices].find(([, name]) => fold(name) === fold(text));
  if (named !== undefined) return { value: named[0] };
  const nearest = text === '' ? undefined : findNearest(text, choices.keys());
  return {
    finding: {
      found: `« ${text} » n’est pas dans la liste`,
      expected: `un mot de cette liste : ${[...choices.keys()].join(', ')}`,
      remedy: nearest === undefined ? undefined : `Vouliez-vous dire « ${nearest} » ?`,
    },
  };
}

/** A commune by its name, its postal code or its INSEE code: written with its name, when there is only one. */
function readPlace(text: string, { geography }: Corpus): Reading {
  const { code, name } = readCommune(text);
  const isCode = /^\d[\dAB]\d{3}$/.test(code);
  const own = isCode ? geography.findCommune(code) : undefined;
  if (own !== undefined && name !== '') return { value: text };
  const postal = isCode ? geography.findCommunesByPostalCode(code) : geography.findCommunesByName(text);
  const found = uniqueByCode([...(own === undefined ? [] : [own]), ...postal]);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { value: listCommunes([only]).slice(1, -1) };
  if (only === undefined)
    return {
      finding: {
        found: `« ${text} » n’est ni le nom d’une commune, ni un code postal, ni un code INSEE`,
        expected: 'une commune d’aujourd’hui, par exemple Blangy-sur-Bresle ou 76340',
        remedy: 'Écrivez son nom entier',
      },
    };
  return {
    finding: {
      found: `« ${text} » peut être ${found.length} communes`,
      expected: 'le code INSEE et le nom de la commune',
      remedy: `Écrivez ${found.slice(0, MOST_SHOWN).map(quote).join(' ou ')}`,
    },
  };
}

const MOST_SHOWN = 40;

function quote(commune: KnownCommune): string {
  return listCommunes([commune]);
}

function uniqueByCode(communes: readonly KnownCommune[]): readonly KnownCommune[] {
  return [...new Map(communes.map((commune) => [commune.code, commune])).values()];
}
