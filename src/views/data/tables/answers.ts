import { isGiven, QUESTIONS, type Answer } from '../../../atlas/answer.ts';
import type { Atlas } from '../../../atlas/atlas.ts';
import type { CaseStudy } from '../../../atlas/case-study.ts';
import { ANSWER_NATURES } from '../../../schema/labels.ts';
import { buildTable, type DataTable } from '../data-table.ts';
import type { PublishedSources } from '../published-sources.ts';

/** The two sentences of « En une minute » that answer none of the ten questions. */
const MINUTE = ['partagent', 'craindre'] as const;
const STATES = ['repondue', 'cherchee-en-vain', 'pas-encore-cherchee'] as const;

interface AnswerRow {
  readonly caseStudy: CaseStudy;
  readonly question: string;
  readonly answer: Answer;
}

/** One row for each question of each case, answered or not. */
export function tabulateAnswers({ cases }: Atlas, sources: PublishedSources): DataTable {
  const given = ({ answer }: AnswerRow) => (isGiven(answer) ? answer : undefined);
  return buildTable<AnswerRow>({
    id: 'fiches',
    title: 'Les dix questions',
    description: 'Une ligne par question et par cas, avec ou sans réponse.',
    key: ['cas', 'question'],
    rows: cases.flatMap(listAnswers),
    fields: {
      cas: { description: 'Le cas.', isRequired: true, refersTo: 'cas.id', read: ({ caseStudy }) => caseStudy.id },
      question: {
        description: 'Une des dix questions, ou une des deux phrases de « En une minute » (partagent, craindre).',
        isRequired: true,
        values: [...QUESTIONS, ...MINUTE],
        read: ({ question }) => question,
      },
      etat: { description: 'Ce qui est su.', isRequired: true, values: STATES, read: ({ answer }) => stateOf(answer) },
      reponse: { description: 'La réponse, en une phrase.', read: (row) => given(row)?.text },
      annee_debut: {
        type: 'integer',
        description: 'Première année dont parle la réponse ; vide si elle est inconnue.',
        read: (row) => given(row)?.years?.[0],
      },
      annee_fin: { type: 'integer', description: 'Dernière année.', read: (row) => given(row)?.years?.[1] },
      nature: {
        description: 'Comment la source le sait.',
        values: Object.keys(ANSWER_NATURES),
        read: (row) => given(row)?.nature,
      },
      deduction: { description: 'Comment l’année a été déduite.', read: (row) => given(row)?.reasoning },
      sources: {
        type: 'list',
        description: 'Sources de la réponse.',
        refersTo: 'sources.id',
        read: (row) => given(row)?.sources.map((id) => sources.nameIn(row.caseStudy, id)),
      },
      cherche_le: {
        type: 'date',
        description: 'Jour où la réponse a été cherchée par son nom, sans être trouvée.',
        read: ({ answer }) => (isGiven(answer) ? undefined : answer.searched),
      },
    },
  });
}

function listAnswers(caseStudy: CaseStudy): readonly AnswerRow[] {
  const { shared, feared } = caseStudy.minute;
  const ten = QUESTIONS.map((question) => ({ caseStudy, question, answer: caseStudy.answers[question] }));
  return [
    ...ten,
    { caseStudy, question: MINUTE[0], answer: shared },
    { caseStudy, question: MINUTE[1], answer: feared },
  ];
}

function stateOf(answer: Answer): (typeof STATES)[number] {
  if (isGiven(answer)) return 'repondue';
  return answer.searched === undefined ? 'pas-encore-cherchee' : 'cherchee-en-vain';
}
