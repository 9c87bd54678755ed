import type { Finding, Problem } from '../../checks/problem.ts';

/** A problem of a file, told to a person who fills a form: nothing is « added » there, no code is typed by heart. */
export function rewordForForm(problem: Problem, value: unknown): Finding {
  const words = FORM_WORDS.find(({ rule, isAbout }) => rule === problem.rule && isAbout(problem, value));
  return words === undefined ? problem : words.reword(problem, String(value));
}

const FORM_WORDS: readonly {
  readonly rule: string;
  readonly isAbout: (problem: Problem, value: unknown) => boolean;
  readonly reword: (problem: Problem, value: string) => Finding;
}[] = [
  {
    rule: 'schema',
    isAbout: ({ path }, value) => path !== undefined && value === undefined,
    reword: ({ expected }) => ({ found: 'Ce champ est à remplir', expected }),
  },
  {
    rule: 'schema',
    isAbout: ({ path }, value) => path?.at(-1) === 'commune' && typeof value === 'string' && value !== '',
    reword: (_, value) => ({
      found: `« ${value} » n’est pas une commune de la liste`,
      expected: 'les premières lettres de son nom, puis un choix dans la liste qui s’ouvre',
    }),
  },
  {
    rule: 'uncited-sources',
    isAbout: () => true,
    reword: (_, value) => ({
      found: `La source « ${value} » n’est encore citée nulle part`,
      expected: 'son choix dans un champ « Source », ou un appel entre crochets dans le récit',
      remedy: 'Citez-la là où elle sert, ou retirez-la',
    }),
  },
];
