/** Edits a text whose lines all end as on Windows as if they ended with a line feed; any other text as it is. */
export function keepLineBreaks(text: string, edit: (text: string) => string): string {
  const isWindows = text.includes('\r\n') && !/(?<!\r)\n/.test(text);
  return isWindows ? edit(text.replaceAll('\r\n', '\n')).replaceAll('\n', '\r\n') : edit(text);
}
