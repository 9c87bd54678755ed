import { readPartialDate } from '../../schema/partial-date.ts';
import { listValues } from '../reading/front-matter-values.ts';
import { isEntryName } from '../reading/content-file.ts';
import { problemAt, type Rule } from './rule.ts';

/** What has been done bears a date that has come. */
export const datesRule: Rule = {
  name: 'dates',
  scope: 'file',
  check: (file, { today }) => {
    if (!isEntryName(file.collection)) return [];
    const shapes = file.collection === 'sources' ? ['date', 'consulte'] : PAGE_DATES;
    return shapes.flatMap((shape) =>
      listValues(file, shape).flatMap(({ value, path, offset }) => {
        const date = readPartialDate(value);
        if (date === undefined || date <= today.slice(0, date.length)) return [];
        return [
          problemAt(file, offset, {
            found: `« ${String(path.at(-1))} » est dans l’avenir : ${date}`,
            expected: `une date passée, au plus tard le ${today}`,
            remedy: 'Corrigez la date',
          }),
        ];
      }),
    );
  },
};

const PAGE_DATES = [
  'publie',
  'verifie',
  'reponse.date',
  'groupements.*.annee',
  'groupements.*.creation',
  'sources.*.date',
  'sources.*.consulte',
] as const;
