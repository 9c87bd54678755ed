import { formatText } from './format.ts';

/** The name of a case where a title has no room: what stands before its first comma, colon or bracket. */
export function shortenTitle(title: string): string {
  const [name = ''] = title.split(/[,:(]/, 1);
  return formatText(name.trim() === '' ? title : name.trim());
}
