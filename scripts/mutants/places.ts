import ts from 'typescript';
import { isLeftOut } from './left-out.ts';
import { listMutations, type Mutation } from './mutations.ts';

/** A change of one source, as a person reads it. */
export interface Place extends Mutation {
  /** From 1. */
  readonly line: number;
  readonly before: string;
}

/** Every change that can be drawn in a source, in the order of the text. */
export function findPlaces(text: string): readonly Place[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const places: Place[] = [];
  visit(source);
  return places.toSorted((a, b) => a.start - b.start || a.end - b.end);

  function visit(node: ts.Node): void {
    if (isLeftOut(node)) return;
    for (const mutation of listMutations(node)) places.push(locate(mutation, source));
    ts.forEachChild(node, visit);
  }
}

export function applyPlace(text: string, { start, end, after }: Mutation): string {
  return text.slice(0, start) + after + text.slice(end);
}

function locate(mutation: Mutation, source: ts.SourceFile): Place {
  const line = source.getLineAndCharacterOfPosition(mutation.start).line + 1;
  return { ...mutation, line, before: source.text.slice(mutation.start, mutation.end) };
}
