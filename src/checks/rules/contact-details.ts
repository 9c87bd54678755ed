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

/** Web addresses may hold long numbers and « @ », identifiers of articles too. */
const ADDRESS = /https?:\/\/[^\s)>"']+|(?<![\w.])10\.\d{4,9}\/[^\s)>"']+/g;

const DETAILS = [
  {
    name: 'L’adresse électronique',
    pattern:
      /[\w.+-]{1,64}(?:@|\s?[([](?:at|arobase|chez)[)\]]\s?|\sarobase\s)(?:[\w-]{1,63}(?:\.|\s?[([](?:dot|point)[)\]]\s?|\spoint\s)){1,8}[a-z]{2,24}/gi,
  },
  {
    name: 'Le numéro de téléphone',
    // Ten digits in one block are a book as well as a telephone; a longer number with points is the identifier of an article.
    pattern:
      /(?<![\w/.-])(?:(?:\+|00)(?:33|262|590|594|596|687|689)[\s.]?\(?0?\)?[\s.]?[1-9]\d{0,2}(?:[ .\u00a0\u202f-]?\d{2,3}){3,4}|0[1-9](?:[ ./\u00a0\u202f-]\d{2}){4}|(?<!ISBN[ :\u00a0\u202f]{0,3})0[1-9]\d{8})(?![\w-]|\.\d)/g,
  },
] as const;
