import type { Atlas } from '../../atlas/atlas.ts';
import { listCitedSources, numberPageSources } from '../../atlas/bibliography.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import type { CaseStudy } from '../../atlas/case-study.ts';
import { fileAt } from '../../site.ts';
import { writeBibtex } from './bibtex.ts';
import { citeCase, citeSource, type CitedWork } from './cited-work.ts';
import { writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';

export const CITATION_FORMATS = {
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8', write: writeBibtex },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems; charset=utf-8', write: writeRis },
  json: { label: 'CSL-JSON', mediaType: 'application/json; charset=utf-8', write: writeCslJson },
} as const satisfies Record<
  string,
  { readonly label: string; readonly mediaType: string; readonly write: (works: readonly CitedWork[]) => string }
>;

export interface CitationFile {
  /** « citer.bib » */
  readonly name: string;
  readonly text: string;
  readonly mediaType: string;
}

/** The files beside the page of a case: the page itself, and the works that it cites, in the order of their numbers. */
export function writeCaseCitations(caseStudy: CaseStudy, atlas: Atlas): readonly CitationFile[] {
  const sources = numberPageSources(buildCaseApparatus(caseStudy), caseStudy.localSources, atlas);
  return [
    ...writeFiles('citer', [citeCase(caseStudy)]),
    ...writeFiles(
      'bibliographie',
      sources.map(({ source }) => citeSource(source)),
    ),
  ];
}

/** Every work that the atlas cites, each once. */
export function writeBibliography(atlas: Atlas): readonly CitationFile[] {
  return writeFiles(
    'bibliographie',
    listCitedSources(atlas).map(({ source }) => citeSource(source)),
  );
}

/** The ways to the files of a name in a folder: « cas/glass-vallee/citer ». */
export function linkCitationFiles(path: string): readonly { readonly href: string; readonly label: string }[] {
  return Object.entries(CITATION_FORMATS).map(([extension, { label }]) => ({
    href: fileAt(`${path}.${extension}`),
    label,
  }));
}

function writeFiles(name: string, works: readonly CitedWork[]): readonly CitationFile[] {
  return Object.entries(CITATION_FORMATS).map(([extension, { mediaType, write }]) => ({
    name: `${name}.${extension}`,
    text: write(works),
    mediaType,
  }));
}
