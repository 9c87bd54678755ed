import { problemAt, type Rule } from './rule.ts';

/** No e-mail address and no telephone number, in any file: EDITORIAL keeps private means of contact out. */
export const contactDetailsRule: Rule = {
  name: 'contact-details',
  scope: 'file',
  check: (file) => {
    const text = file.text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    return DETAILS.flatMap(({ pattern, name }) =>
      [...text.matchAll(pattern)].map(({ 0: detail, index }) =>
        problemAt(file, index, {
          found: `${name} « ${detail.trim()} » est dans la page`,
          expected: 'aucune adresse électronique et aucun numéro de téléphone',
          remedy: 'Retirez ce passage, ou renvoyez au site public de l’organisation',
        }),
      ),
    );
  },
};

/** Web addresses may hold long numbers and « @ ». */
const ADDRESS = /https?:\/\/[^\s)>"']+/g;

const DETAILS = [
  { name: 'L’adresse électronique', pattern: /[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}/gi },
  {
    name: 'Le numéro de téléphone',
    pattern: /(?<![\w/-])(?:\+33[\s.]?\(?0?\)?[\s.]?[1-9]|0[1-9])(?:[ .\u00a0\u202f-]?\d{2}){4}(?![\w-])/g,
  },
] as const;
