import { countAnswers } from '../../src/atlas/answer.ts';
import { numberPageSources } from '../../src/atlas/bibliography.ts';
import { buildCaseApparatus } from '../../src/atlas/calls.ts';
import { readCase, type CaseStudy } from '../../src/atlas/case-study.ts';
import { findEvidenceLevel, type EvidenceLevel } from '../../src/atlas/evidence.ts';
import { readSource, type Source } from '../../src/atlas/source.ts';
import type { ContentFile } from '../../src/checks/reading/content-file.ts';
import { findCommune } from '../../src/geography/communes.ts';
import { departements } from '../../src/geography/departements.ts';
import { regions } from '../../src/geography/regions.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { CASE_HEADINGS } from '../../src/schema/collections.ts';
import { sourceSchema } from '../../src/schema/source.ts';

/** How much a case says, and on what ground. */
export interface CaseMeasure {
  readonly title: string;
  /** Of the ten questions. */
  readonly answers: number;
  /** Of the headings of a case. */
  readonly headings: number;
  readonly figures: number;
  readonly sources: number;
  readonly evidence: EvidenceLevel;
  /** Signs of the file. */
  readonly signs: number;
}

/** The measures of some cases of a content, by id; a case that the checks refuse has none. */
export function measureCases(
  files: readonly ContentFile[],
  isAsked: (id: string) => boolean,
): ReadonlyMap<string, CaseMeasure> {
  const sharedSources = new Map(files.filter(({ collection }) => collection === 'sources').flatMap(readShared));
  const cases = files.filter(({ collection, id }) => collection === 'cas' && !id.startsWith('_') && isAsked(id));
  return new Map(cases.flatMap((file) => measure(file, sharedSources)));
}

function readShared({ id, frontMatter }: ContentFile): readonly (readonly [string, Source])[] {
  const { data } = sourceSchema.safeParse(frontMatter.value);
  return data === undefined ? [] : [[id, readSource(id, data)]];
}

function measure(
  file: ContentFile,
  sharedSources: ReadonlyMap<string, Source>,
): readonly (readonly [string, CaseMeasure])[] {
  const caseStudy = readSound(file);
  if (caseStudy === undefined) return [];
  try {
    const cited = numberPageSources(buildCaseApparatus(caseStudy), caseStudy.localSources, { sharedSources });
    const titles = new Set([...caseStudy.body.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.trim()));
    return [
      [
        file.id,
        {
          title: caseStudy.title,
          answers: countAnswers(caseStudy.answers),
          headings: CASE_HEADINGS.filter(({ title }) => titles.has(title)).length,
          figures: caseStudy.figures.length,
          sources: cited.length,
          evidence: findEvidenceLevel(cited),
          signs: file.text.length,
        },
      ],
    ];
  } catch {
    // A source that does not exist: the verifier says where.
    return [];
  }
}

function readSound({ id, text, frontMatter }: ContentFile): CaseStudy | undefined {
  const { data } = caseSchema.safeParse(frontMatter.value);
  if (data?.lieux.every(({ commune }) => findCommune(commune) !== undefined) !== true) return undefined;
  return readCase(id, data, text.slice(frontMatter.end), { findCommune, departements, regions });
}
