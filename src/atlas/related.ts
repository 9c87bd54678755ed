import { findActor, findSectors, type Atlas } from './atlas.ts';
import type { CaseStudy } from './case-study.ts';

/** What two cases share, from the most telling to the least. */
export type Kinship =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'departement'; readonly id: string }
  | { readonly kind: 'sector'; readonly id: string }
  | { readonly kind: 'practice'; readonly id: string }
  | { readonly kind: 'form'; readonly id: string };

export interface RelatedCase {
  readonly caseStudy: CaseStudy;
  /** None where the authors bring two cases together that share nothing that is counted here. */
  readonly kinship?: Kinship | undefined;
}

const WEIGHTS: Readonly<Record<Kinship['kind'], number>> = {
  actor: 6,
  departement: 4,
  sector: 4,
  practice: 2,
  form: 2,
};
/** What the authors of a case bring near it comes first; the reason is what both share. */
const CHOSEN = 32;

/** At most this many cases of one group are looked at, so that a page costs the same in a large atlas. */
const CANDIDATES = 200;

/** The cases nearest to one, those it names itself first, then by what they share: actor, département, sector, practice, form. */
export function findRelatedCases(caseStudy: CaseStudy, atlas: Atlas, count: number): readonly RelatedCase[] {
  const scores = new Map<CaseStudy, { score: number; kinship?: Kinship }>();
  for (const [kinship, others] of listCandidates(caseStudy, atlas)) {
    for (const other of others.slice(0, CANDIDATES)) {
      if (other.id === caseStudy.id) continue;
      const known = scores.get(other);
      if (known === undefined) scores.set(other, { score: WEIGHTS[kinship.kind], kinship });
      else known.score += WEIGHTS[kinship.kind];
    }
  }
  for (const other of caseStudy.seeAlso.flatMap((id) => atlas.casesById.get(id) ?? [])) {
    if (other.id === caseStudy.id) continue;
    const known = scores.get(other);
    if (known === undefined) scores.set(other, { score: CHOSEN });
    else known.score += CHOSEN;
  }
  return [...scores]
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, count)
    .map(([other, { kinship }]) => ({ caseStudy: other, kinship }));
}

function* listCandidates(caseStudy: CaseStudy, atlas: Atlas): Generator<[Kinship, readonly CaseStudy[]]> {
  const actors = caseStudy.actors
    .filter(({ type }) => type === 'entreprise')
    .map(({ name }) => findActor(name, atlas)?.id);
  for (const id of actors.filter((actor) => actor !== undefined)) {
    yield [{ kind: 'actor', id }, atlas.casesByActor.get(id) ?? []];
  }
  for (const id of caseStudy.departements.slice(0, 4)) {
    yield [{ kind: 'departement', id }, atlas.casesByDepartement.get(id) ?? []];
  }
  for (const { id } of findSectors(caseStudy, atlas)) yield [{ kind: 'sector', id }, atlas.casesBySector.get(id) ?? []];
  for (const { practice: id } of caseStudy.practices) {
    yield [{ kind: 'practice', id }, atlas.casesByPractice.get(id) ?? []];
  }
  yield [{ kind: 'form', id: caseStudy.form }, atlas.casesByForm.get(caseStudy.form) ?? []];
}
