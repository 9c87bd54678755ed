import type { Finding } from '../../checks/problem.ts';

/** The finding of a file, told to a person who fills a form: nothing is « added » there, no code is typed by heart. */
export function rewordForForm(finding: Finding): Finding {
  const words = FORM_WORDS.find(({ found }) => found.test(finding.found));
  return words === undefined ? finding : words.reword(finding);
}

interface FormWords {
  readonly found: RegExp;
  readonly reword: (finding: Finding) => Finding;
}

const FORM_WORDS: readonly FormWords[] = [
  { found: /^Il manque la clé «/, reword: ({ expected }) => ({ found: 'Ce champ est à remplir', expected }) },
  {
    found: /» ne convient pas pour « commune »$/,
    reword: ({ found }) => ({
      found: found.replace('ne convient pas pour « commune »', 'n’est pas une commune de la liste'),
      expected: 'les premières lettres de son nom, puis un choix dans la liste qui s’ouvre',
    }),
  },
  {
    found: /^La source « .+ » n’est citée nulle part/,
    reword: ({ found }) => ({
      found: found.replace('n’est citée nulle part dans cette page', 'n’est encore citée nulle part'),
      expected: 'son choix dans un champ « Source », ou un appel entre crochets dans le récit',
      remedy: 'Citez-la là où elle sert, ou retirez-la',
    }),
  },
];
