import type { Atlas } from '../../atlas/atlas.ts';
import { numberPageSources } from '../../atlas/bibliography.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { fileAt } from '../../site.ts';
import { writeCsv } from '../csv.ts';

/** Where the files of a case lie, beside its page. */
export function addressFiles({ id }: Pick<CaseStudy, 'id'>) {
  return {
    /** Every value that the sources give. */
    csv: fileAt(`cas/${id}/chiffres.csv`),
    /** The chart of a figure. */
    chart: (figure: string) => fileAt(`cas/${id}/${figure}.svg`),
  };
}

const HEADER = ['chiffre', 'perimetre', 'minimum', 'maximum', 'unite', 'debut', 'fin', 'fiabilite'];

/** Every value that the sources of a case give, each with its source, for a spreadsheet. */
export function writeReadingsCsv(caseStudy: CaseStudy, atlas: Atlas): string {
  const sources = new Map(
    numberPageSources(buildCaseApparatus(caseStudy), caseStudy.localSources, atlas).map(({ source }) => [
      source.id,
      source,
    ]),
  );
  const rows = caseStudy.figures.flatMap(({ label, scope, unit, observations }) =>
    observations.map(({ low, high, years, reliability, source: id }) => {
      const source = sources.get(id);
      return [
        label,
        scope,
        low,
        high,
        unit,
        ...(years ?? [undefined, undefined]),
        reliability,
        source?.title,
        source?.publisher,
        source?.url,
      ];
    }),
  );
  return writeCsv([...HEADER, 'source', 'editeur', 'adresse'], rows);
}
