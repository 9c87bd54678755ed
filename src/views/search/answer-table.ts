import type { Atlas } from '../../atlas/atlas.ts';
import type { Question } from '../../atlas/entities.ts';
import { COMMON_PAGES } from '../../schema/question.ts';
import type { AnswerTable, AskedQuestion, PageCard } from '../../search/answer-file.ts';
import { SECTIONS } from '../../site.ts';
import { formatText } from '../format.ts';

/** Kinds of question, needs, and what a card says of each page that answers: what the search shows above its list. */
export function buildAnswerTable(atlas: Atlas): AnswerTable {
  return {
    questions: atlas.questions.map(describeQuestion),
    needs: atlas.needs.map(({ sentence, synonyms, practices }) => ({
      sentences: [sentence, ...synonyms].map(formatText),
      pages: practices.map((id) => `pratiques/${id}/`),
    })),
    pages: [...listEntryCards(atlas), ...listPlaceCards(atlas), ...listCommonCards(atlas)],
  };
}

function describeQuestion({ sentences, pages, measures, summary = '' }: Question): AskedQuestion {
  return { sentences, pages: pages.map((page) => page.replace(/^\//, '')), measures, summary: formatText(summary) };
}

function listEntryCards(atlas: Atlas): readonly PageCard[] {
  const card = (path: string, title: string, sentence: string, cases?: number): PageCard => ({
    address: `${path}/`,
    title: formatText(title),
    sentence: formatText(cutSentence(sentence)),
    cases,
  });
  const countIn = (index: ReadonlyMap<string, readonly unknown[]>, id: string) => index.get(id)?.length ?? 0;
  return [
    ...atlas.practices.map(({ id, name, definition }) =>
      card(`pratiques/${id}`, name, definition, countIn(atlas.casesByPractice, id)),
    ),
    ...atlas.forms.map(({ id, name, definition }) =>
      card(`formes/${id}`, name, definition, countIn(atlas.casesByForm, id)),
    ),
    ...atlas.objectives.map(({ id, name, definition }) =>
      card(`objectifs/${id}`, name, definition, countIn(atlas.casesByObjective, id)),
    ),
    ...atlas.sectors.map(({ id, name }) => card(`secteurs/${id}`, name, '', countIn(atlas.casesBySector, id))),
    ...atlas.actors.map(({ id, name }) => card(`acteurs/${id}`, name, '', countIn(atlas.casesByActor, id))),
    ...atlas.programmes.map(({ id, name, tagline }) => card(`dispositifs/${id}`, name, tagline)),
    ...atlas.essays.map(({ id, title, tagline }) => card(`dossiers/${id}`, title, tagline)),
  ];
}

/** Régions, and the départements that have a case. */
function listPlaceCards(atlas: Atlas): readonly PageCard[] {
  const { regions, departements } = atlas.gazetteer;
  return [
    ...[...regions.values()].map(({ code, slug, name }) => ({
      address: `regions/${slug}/`,
      title: formatText(name),
      sentence: formatText(cutSentence(atlas.regionNotes.get(slug)?.sentence ?? '')),
      cases: atlas.casesByRegion.get(code)?.length ?? 0,
    })),
    ...[...departements.values()].flatMap(({ code, name }) => {
      const cases = atlas.casesByDepartement.get(code)?.length ?? 0;
      return cases === 0
        ? []
        : [{ address: `explorer/?departement=${code}`, title: formatText(name), sentence: '', cases }];
    }),
  ];
}

/** The common pages that a question leads to. */
function listCommonCards({ questions }: Atlas): readonly PageCard[] {
  const wanted = new Set(questions.flatMap(({ pages }) => pages));
  return COMMON_PAGES.filter((name) => wanted.has(`/${name}/`)).map((name) => ({
    address: `${name}/`,
    title: SECTIONS[name],
    sentence: '',
  }));
}

/** The first sentence of a text: one that ends before a capital. */
function cutSentence(text: string): string {
  return text.split(/(?<=[.!?]) (?=[\p{Lu}«])/u, 1)[0] ?? '';
}
