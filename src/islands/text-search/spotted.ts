import { typeset } from '../../language/typography.ts';
import { formatCount } from '../../views/format.ts';
import type { Spotted } from './directory-search.ts';
import { writeTitle } from './excerpt-html.ts';
import type { ResultGroup } from './results.ts';

/** The group of the groupings of the directory, after those of pages; none when there is none. */
export function groupSpotted({ groupings, words }: Spotted): readonly ResultGroup[] {
  if (groupings.length === 0) return [];
  const byPath = new Map(groupings.map((grouping) => [grouping.path, grouping]));
  return [
    {
      kind: 'repertoire',
      title: 'Groupements repérés, non documentés',
      label: 'Répertoire',
      pages: groupings.map(({ path, title }) => ({ path, title })),
      describe: ({ path, title }) => ({
        path,
        title: writeTitle(title, words),
        detail: byPath.get(path)?.detail ?? '',
      }),
      text: (path) => [writeTitle(byPath.get(path)?.purpose ?? '', words)],
    },
  ];
}

/** « Au répertoire : 3 groupements repérés, non documentés. » They are no cases, nor pages: they are counted apart. */
export function describeSpotted({ groupings: { length } }: Spotted): string {
  if (length === 0) return '';
  return typeset(
    ` Au répertoire : ${formatCount(length, 'groupement repéré, non documenté', 'groupements repérés, non documentés')}.`,
  );
}
