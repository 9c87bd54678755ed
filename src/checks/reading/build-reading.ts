import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { DataPath } from '../../schema/shape.ts';
import type { ContentFile } from './content-file.ts';

/** What the build reads of a file, by Astro's own reader; the line where that reader stops, if it does. */
export type BuildReading = { readonly value: unknown; readonly bodyStart: number } | { readonly failedLine: number };

export function readAsBuild({ text, path }: Pick<ContentFile, 'text' | 'path'>): BuildReading {
  const isPage = path.endsWith('.mdx');
  // The reader takes a whole file of YAML as it takes a front matter.
  const page = isPage ? text : `---\n${text.replace(/^\uFEFF/, '')}\n---`;
  try {
    const { frontmatter, rawFrontmatter } = parseFrontmatter(page);
    const start = page.indexOf(rawFrontmatter) + rawFrontmatter.length;
    return { value: frontmatter, bodyStart: isPage ? start + DASHES : text.length };
  } catch (error) {
    return { failedLine: findLine(error) + (isPage ? 1 : 0) };
  }
}

const DASHES = '---'.length;

/** Line of the text between the dashes, the first being 0; 0 too when the reader does not say. */
function findLine(error: unknown): number {
  if (!(error instanceof Error) || !('mark' in error)) return 0;
  const { mark } = error;
  return typeof mark === 'object' && mark !== null && 'line' in mark && typeof mark.line === 'number' ? mark.line : 0;
}

/** Where two readings of one text differ first; nothing when they say the same. */
export function findDifference(left: unknown, right: unknown, path: DataPath = []): DataPath | undefined {
  if (Object.is(left, right) || left === right) return undefined;
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime() ? undefined : path;
  if (!isHolder(left) || !isHolder(right) || Array.isArray(left) !== Array.isArray(right)) return path;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) {
    const child = [...path, Array.isArray(left) ? Number(key) : key];
    if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return child;
    const difference = findDifference(Reflect.get(left, key), Reflect.get(right, key), child);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}
