/** What stands for bytes that are no UTF-8. */
const BROKEN = '\ufffd';
/** A byte beyond ASCII, as an address writes it. */
const HIGH_BYTE = /%[89a-f][\da-f]/gi;

/** The parameters of the search part of an address. One written in Latin-1, as old tools do, is read so: « d%E9chets ». */
export function readParameters(search: string): URLSearchParams {
  const parameters = new URLSearchParams(search);
  if (![...parameters.values()].some((value) => value.includes(BROKEN))) return parameters;
  return new URLSearchParams(search.replace(HIGH_BYTE, readLatinByte));
}

function readLatinByte(escape: string): string {
  return encodeURIComponent(String.fromCharCode(parseInt(escape.slice(1), 16)));
}
