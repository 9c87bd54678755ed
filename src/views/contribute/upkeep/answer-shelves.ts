import { isGiven, QUESTIONS, type Answer } from '../../../atlas/answer.ts';
import type { Atlas } from '../../../atlas/atlas.ts';
import { anchors } from '../../../atlas/calls.ts';
import type { CaseStudy } from '../../../atlas/case-study.ts';
import { isPastYear } from '../../../atlas/freshness.ts';
import { atelierAddress, messageAddress } from '../../../site.ts';
import { QUESTION_WORDS } from '../../case/answers.ts';
import { formatDate, formatText } from '../../format.ts';
import { linkPage, type Shelf, type Task, type TaskGroup } from './task.ts';

/** A question that a case leaves without answer. */
interface Hole {
  readonly caseStudy: CaseStudy;
  readonly words: string;
  readonly anchor: string;
  /** Where its answer stands in the file. */
  readonly field: string;
  readonly searched: string | undefined;
  /** Holes of the same case: one that is alone makes its page whole. */
  readonly besides: number;
}

const REPLY = 'Répondre';

/** Questions never looked for, then those looked for a year ago or more. */
export function listStaleAnswers(atlas: Atlas): readonly Shelf[] {
  const holes = listHoles(atlas);
  const isOld = ({ searched }: Hole) => searched !== undefined && isPastYear(searched, atlas.today);
  return [
    {
      id: 'pas-encore-cherche',
      title: 'Pas encore cherché',
      help: 'Personne n’a encore regardé\u00a0: une recherche par le nom du groupement suffit souvent.',
      groups: [{ tasks: holes.filter(({ searched }) => searched === undefined).map((hole) => toTask(hole)) }],
      none: 'Toutes les questions ont été cherchées au moins une fois.',
    },
    {
      id: 'a-chercher-de-nouveau',
      title: 'Cherché il y a plus d’un an',
      help: 'Rien n’avait été trouvé. Depuis, un article ou un rapport a pu paraître.',
      groups: [{ tasks: holes.filter(isOld).map((hole) => toTask(hole, hole.searched)) }],
      none: 'Aucune recherche n’a plus d’un an.',
    },
  ];
}

/** Questions looked for in vain since, under each of the ten; then those of the authors, under each page. */
export function listUnanswered(atlas: Atlas): readonly Shelf[] {
  const recent = listHoles(atlas).filter(
    ({ searched }) => searched !== undefined && !isPastYear(searched, atlas.today),
  );
  const byQuestion = Map.groupBy(recent, ({ words }) => words);
  return [
    {
      id: 'pas-trouve',
      title: 'Cherché, pas trouvé',
      help: 'Aucune source lue ne le dit. Vous connaissez le groupement\u00a0? Un document qui le dit suffit.',
      groups: [...byQuestion]
        .map(([name, holes]) => ({ name, tasks: sortByNearness(holes).map((hole) => toTask(hole)) }))
        .toSorted((one, other) => other.tasks.length - one.tasks.length),
      none: 'Chaque question a sa réponse.',
    },
    {
      id: 'questions-ouvertes',
      title: 'Questions ouvertes',
      help: 'Ce que les auteurs d’une fiche auraient voulu savoir.',
      groups: atlas.cases.map(groupQuestions).filter(({ tasks }) => tasks.length > 0),
      none: 'Aucune question n’est restée ouverte.',
    },
  ];
}

function listHoles({ cases }: Atlas): readonly Hole[] {
  return cases.flatMap((caseStudy) => {
    const { answers, minute } = caseStudy;
    const asked: readonly (readonly [string, string, Answer])[] = [
      ...QUESTIONS.map((key) => [key, QUESTION_WORDS[key], answers[key]] as const),
      ['partagent', 'Ce qu’ils partagent, en une phrase', minute.shared],
      ['craindre', 'Ce qui est à craindre, en une phrase', minute.feared],
    ];
    const holes = asked.flatMap(([key, words, answer]) =>
      isGiven(answer)
        ? []
        : [{ caseStudy, words, anchor: anchors.answer(key), field: fieldOf(key), searched: answer.searched }],
    );
    return holes.map((hole) => ({ ...hole, besides: holes.length - 1 }));
  });
}

function sortByNearness(holes: readonly Hole[]): readonly Hole[] {
  return holes.toSorted((one, other) => one.besides - other.besides);
}

function fieldOf(key: string): string {
  return `${key === 'partagent' || key === 'craindre' ? 'minute' : 'fiche'}.${key}.reponse`;
}

function toTask({ caseStudy, words, anchor, field }: Hole, searched?: string): Task {
  const { id, title } = caseStudy;
  const page = linkPage({ kind: 'cas', id, title });
  return {
    page: { ...page, href: `${page.href}#${anchor}` },
    subject: searched === undefined ? words : `${words} (cherché le ${formatDate(searched)})`,
    door: { href: atelierAddress({ fiche: id, champ: field }), label: REPLY },
  };
}

function groupQuestions({ id, title, questions }: CaseStudy): TaskGroup {
  const page = linkPage({ kind: 'cas', id, title });
  const tasks = questions.map(formatText).map((subject) => ({
    page: { ...page, href: `${page.href}#ce-qui-manque` },
    subject,
    door: { href: messageAddress('completer', { page: page.href, passage: subject }), label: REPLY },
  }));
  return { name: page.title, tasks };
}
