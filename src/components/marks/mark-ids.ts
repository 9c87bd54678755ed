import { FORM_PATHS, OBJECTIVE_PATHS, type FormId, type ObjectiveId } from './mark-paths.ts';

/** The mark of a form; a form that has none of its own yet wears that of « autre ». */
export function findFormMark(id: string): FormId {
  return isKey(id, FORM_PATHS) ? id : 'autre';
}

/** The mark of an objective, `undefined` when none is drawn for it. */
export function findObjectiveMark(id: string): ObjectiveId | undefined {
  return isKey(id, OBJECTIVE_PATHS) ? id : undefined;
}

function isKey<Table extends object>(id: string, table: Table): id is Extract<keyof Table, string> {
  return Object.hasOwn(table, id);
}
