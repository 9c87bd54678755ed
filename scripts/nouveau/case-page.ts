import { readDays } from '../../src/editing/days.ts';
import { writePage } from '../../src/editing/new-page.ts';
import { findCitedIds } from '../../src/atlas/citations.ts';
import { slugify } from '../../src/language/fold.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { CASE_HEADINGS } from '../../src/schema/collections.ts';
import { keysOf } from '../../src/schema/shape.ts';
import { hasEnded, type Answers } from './questions.ts';

/** What an answer most likely is, given those before it. */
export function proposeAnswer(flag: string, answers: Answers, today: string): string | undefined {
  return PROPOSALS[flag]?.(answers, today);
}

const PROPOSALS: Readonly<Record<string, (answers: Answers, today: string) => string | undefined>> = {
  id: ({ titre }) => slugify(textOf(titre)),
  departements: ({ commune }) => /^(?:97\d|\d[\dAB])/.exec(textOf(commune))?.[0],
  'source-consulte': (_, today) => today,
  'source-id': (answers) =>
    slugify(`${textOf(answers['source-editeur'])} ${textOf(answers['source-date']).slice(0, 4)}`).slice(0, 80),
};

/** The front matter of a case, from the answers: what the schema judges. */
export function buildCase(answers: Answers, today: string): Readonly<Record<string, unknown>> {
  const source = answers['source-id'];
  const commune = answers['commune'];
  return {
    titre: answers['titre'],
    accroche: answers['accroche'],
    resume: answers['resume'],
    forme: answers['forme'],
    objectifs: answers['objectifs'],
    secteurs: answers['secteurs'],
    lieux: commune === undefined ? undefined : [{ commune, role: answers['role'] }],
    territoire: { nom: answers['territoire'], niveau: answers['niveau'], departements: answers['departements'] },
    debut: readYear(answers['debut']),
    statut: answers['statut'],
    fin: !hasEnded(answers) ? undefined : { date: readYear(answers['fin']), motif: answers['motif'], source },
    pratiques: [{ pratique: answers['pratique'], detail: answers['detail'], source }],
    sources: [
      {
        id: source,
        titre: answers['source-titre'],
        editeur: answers['source-editeur'],
        date: readYear(answers['source-date']),
        url: answers['source-url'],
        nature: answers['source-nature'],
        consulte: answers['source-consulte'],
        lecture: answers['source-lecture'],
      },
    ],
    publie: today,
    auteurs: [answers['auteur']],
  };
}

/** The file of a case: what nobody has looked for says so, and what was looked for in vain bears its day. */
export function writeCase(answers: Answers, today: string): string {
  const told = {
    "Ce qu'ils font ensemble": 'recit',
    'Ce que ça a donné': 'resultats',
    'Ce qui a coincé': 'difficultes',
  };
  const sections = Object.entries(told).map(
    ([title, flag]) => [title, tell(answers[flag], answers['source-id'], today)] as const,
  );
  return writePage({
    values: readDays(buildCase(answers, today), caseSchema),
    keys: keysOf(caseSchema),
    sections: Object.fromEntries(sections),
    titles: CASE_HEADINGS.map(({ title }) => title),
  });
}

function tell(answer: Answers[string], source: Answers[string], today: string): string {
  const text = textOf(answer);
  if (text === '') return 'Pas encore cherché.';
  return FOUND_NOTHING.test(text) ? `Cherché le ${formatDay(today)}, sans rien trouver.` : cite(text, source);
}

const FOUND_NOTHING = /^rien(?: trouvé)?[.!]?$/i;

function formatDay(day: string): string {
  const words = new Date(`${day}T00:00:00Z`).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  return words.replace(/^1 /, '1er ');
}

/** The call of the source before the last stop, unless the author has put one. */
function cite(text: string, source: Answers[string]): string {
  if (findCitedIds(text).length > 0) return text;
  const stop = /[.!?…]$/.exec(text)?.[0] ?? '.';
  return `${text.endsWith(stop) ? text.slice(0, -1).trimEnd() : text} [@${textOf(source)}]${stop}`;
}

function readYear(answer: Answers[string]): number | Answers[string] {
  return typeof answer === 'string' && /^\d{4}$/.test(answer) ? Number(answer) : answer;
}

function textOf(answer: Answers[string]): string {
  return typeof answer === 'string' ? answer : '';
}
