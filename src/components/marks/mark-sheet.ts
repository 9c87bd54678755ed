import { FORM_GRID, FORM_PATHS, OBJECTIVE_GRID, OBJECTIVE_PATHS, type ObjectivePath } from './mark-paths.ts';

/** Symbols `formes-<id>` and `objectifs-<id>`, in the colour of what uses them. */
export function drawMarkSheet(): string {
  const forms = Object.entries(FORM_PATHS).map(([id, path]) =>
    drawSymbol(`formes-${id}`, FORM_GRID, `<path fill="currentColor" fill-rule="evenodd" d="${path}"/>`),
  );
  const objectives = Object.entries(OBJECTIVE_PATHS).map(([id, path]: [string, ObjectivePath]) =>
    drawSymbol(`objectifs-${id}`, OBJECTIVE_GRID, drawObjective(path)),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${[...forms, ...objectives].join('')}</svg>`;
}

function drawSymbol(id: string, grid: number, drawing: string): string {
  return `<symbol id="${id}" viewBox="0 0 ${grid} ${grid}">${drawing}</symbol>`;
}

function drawObjective({ stroke, fill }: ObjectivePath): string {
  const line = `<path fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="square" d="${stroke}"/>`;
  return fill === undefined ? line : `${line}<path fill="currentColor" d="${fill}"/>`;
}
