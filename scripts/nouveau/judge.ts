import type { Finding } from '../../src/checks/problem.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { ENTRY_NAME } from '../../src/schema/collections.ts';
import { explainIssues } from '../../src/schema/explain.ts';
import { buildCase } from './case-page.ts';
import type { Answers, Question } from './questions.ts';

interface Judgement {
  readonly question: Question;
  readonly answers: Answers;
  readonly today: string;
  /** Ids of the cases that are there. */
  readonly known: ReadonlySet<string>;
}

/** What the schema of the content refuses in the answer to a question, in its own words. */
export function judgeAnswer({ question, answers, today, known }: Judgement): Finding | undefined {
  if (question.flag === 'id') return judgeId(String(answers['id'] ?? ''), known);
  const { path } = question;
  if (path === undefined) return answers[question.flag] === undefined ? MISSING : undefined;
  const input = buildCase(answers, today);
  const { error } = caseSchema.safeParse(input);
  const explanations = explainIssues({ schema: caseSchema, issues: error?.issues ?? [], input });
  return explanations.find((one) => path.every((key, index) => one.path[index] === key));
}

const MISSING: Finding = { found: 'Il manque cette réponse', expected: 'au moins une phrase' };

function judgeId(id: string, known: ReadonlySet<string>): Finding | undefined {
  if (known.has(id))
    return {
      found: `Un cas s’appelle déjà « ${id} »`,
      expected: 'un nom libre',
      remedy: 'Choisissez un autre identifiant',
    };
  if (ENTRY_NAME.test(id)) return undefined;
  return {
    found: `« ${id} » ne peut pas servir d’adresse`,
    expected: 'des minuscules sans accent et des chiffres, mots séparés par des tirets, 80 signes au plus',
  };
}
