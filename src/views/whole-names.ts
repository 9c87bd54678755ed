/** The words of a text and the spaces between them; a name with hyphens is « Mont-Blanc », « (ex-Arve ». */
export function splitWholeNames(text: string): readonly { readonly word: string; readonly isName: boolean }[] {
  return text.split(/(?<=\s)|(?=\s)/).map((word) => ({ word, isName: /\p{L}-\p{L}/u.test(word) }));
}
