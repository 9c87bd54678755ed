import { describeHtmlTag } from './html-tags.ts';
import { indexLines } from './line-index.ts';
import type { Finding } from '../problem.ts';

/** An MDX mistake in French, and the same text, of the same length, freed of it. */
export interface MdxDiagnosis extends Finding {
  readonly offset: number;
  readonly repaired: string;
}

/** What stopped the reader: the sign, what follows it on the line, and the reader's own message. */
interface Stop {
  readonly message: string;
  readonly after: string;
  /** Everything from the sign on. */
  readonly rest: string;
}

interface Explanation {
  readonly applies: (stop: Stop) => boolean;
  readonly explain: (stop: Stop) => Finding;
}

/** Explains a message of the MDX reader, such as `4:3: Unexpected character …`. */
export function diagnoseMdx(text: string, message: string): MdxDiagnosis {
  const lines = indexLines(text);
  const [, line = '1', column = '1', detail = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const offset = findSign(text, lines.offsetAt({ line: Number(line), column: Number(column) }));
  const rest = text.slice(offset);
  const stop = { message: detail, after: rest.slice(0, endOfLine(rest)), rest };
  const explanation = EXPLANATIONS.find(({ applies }) => applies(stop)) ?? FALLBACK;
  return { ...explanation.explain(stop), offset, repaired: repair(text, offset, detail, lines.offsetAt) };
}

const FALLBACK: Explanation = {
  applies: () => true,
  explain: ({ after }) => ({
    found: `Le passage « ${cut(after)} » n’est pas lisible`,
    expected: 'du texte, sans « < » ni « { » hors des composants prévus',
    remedy: 'Retirez le signe, ou remplacez-le par un mot',
  }),
};

const EXPLANATIONS: readonly Explanation[] = [
  {
    applies: ({ after }) => after.startsWith('<!--'),
    explain: () => ({
      found: 'Un commentaire commence par « <!-- »',
      expected: 'un commentaire de la forme {/* … */}',
      remedy: 'Écrivez {/* votre remarque */}, ou retirez le commentaire',
    }),
  },
  {
    applies: ({ message }) => message.startsWith('Unexpected closing tag') && message.includes('corresponding'),
    explain: ({ message }) => {
      const [found = '', opened = ''] = readTags(message);
      return {
        found: `« ${found} » ferme ce que « ${opened} » ouvre`,
        expected: `« </${opened.slice(1)} »`,
        remedy: `Écrivez </${opened.slice(1)}`,
      };
    },
  },
  {
    applies: ({ message }) => message.startsWith('Unexpected closing tag'),
    explain: ({ message }) => ({
      found: `« ${readTags(message)[0] ?? '</…>'} » ferme une balise qui n’est pas ouverte`,
      remedy: 'Retirez-la, ou ouvrez la balise plus haut',
    }),
  },
  {
    applies: ({ message }) => message.startsWith('Expected the closing tag'),
    explain: ({ message }) => {
      const [found = '</…>'] = readTags(message);
      return {
        found: `« ${found} » est dans un passage, et sa balise s’ouvre avant lui`,
        expected: `« ${found} » seul sur une ligne`,
        remedy: `Écrivez ${found} seul sur une ligne, après une ligne vide`,
      };
    },
  },
  {
    applies: ({ message, after }) => message.startsWith('Expected a closing tag') && /^<[a-z]/.test(after),
    explain: ({ after }) => describeHtmlTag(/^<([a-z0-9]+)/.exec(after)?.[1] ?? ''),
  },
  {
    applies: ({ message, after }) => message.startsWith('Expected a closing tag') && after.startsWith('<Chiffre'),
    explain: ({ after }) => {
      const tag = /^<Chiffre[^>]{0,99}/.exec(after)?.[0].trimEnd() ?? '<Chiffre id="…"';
      return {
        found: '« <Chiffre> » n’est pas refermé',
        expected: 'une balise qui se referme aussitôt',
        remedy: `Écrivez ${tag} />`,
      };
    },
  },
  {
    applies: ({ message, after, rest }) => {
      const name = /^<([A-Z]\w{0,20})/.exec(after)?.[1];
      return message.startsWith('Expected a closing tag') && name !== undefined && rest.includes(`</${name}>`);
    },
    explain: ({ after }) => {
      const [tag = '', name = ''] = /^<(\w{1,20})[^>]{0,99}>?/.exec(after) ?? [];
      return {
        found: `« ${tag} » et le texte qu’il entoure sont sur la même ligne`,
        expected: `« ${tag} » et « </${name}> » seuls sur leur ligne, avec une ligne vide avant et après`,
        remedy: `Écrivez ${tag} sans rien après, puis une ligne vide`,
      };
    },
  },
  {
    applies: ({ message }) => message.startsWith('Expected a closing tag'),
    explain: ({ message }) => {
      const [opened = '<…>'] = readTags(message);
      return {
        found: `« ${opened} » n’est pas refermé`,
        expected: `« </${opened.slice(1)} » plus bas`,
        remedy: `Écrivez </${opened.slice(1)} seul sur une ligne, après le contenu`,
      };
    },
  },
  {
    applies: ({ after }) => /^\{@[\w-]{1,80}\}/.test(after),
    explain: ({ after }) => {
      const id = /^\{@([\w-]{1,80})/.exec(after)?.[1] ?? '';
      return {
        found: `Un appel de source est entre accolades : « {@${id}} »`,
        expected: 'un appel entre crochets',
        remedy: `Écrivez [@${id}]`,
      };
    },
  },
  {
    applies: ({ after }) => after.startsWith('{'),
    explain: ({ after }) => ({
      found: `Une accolade ouvre « ${cut(after)} »`,
      expected: 'du texte sans accolades',
      remedy: 'Remplacez les accolades par des parenthèses',
    }),
  },
  {
    applies: ({ after }) => /^<[^\s>]+@/.test(after),
    explain: ({ after }) => ({
      found: `L’adresse « ${cut(after)} » est entre chevrons`,
      expected: 'aucune adresse électronique dans les pages',
      remedy: 'Retirez-la',
    }),
  },
  {
    applies: ({ after }) => /^<https?:/.test(after),
    explain: ({ after }) => {
      const address = /^<([^>\s]*)/.exec(after)?.[1] ?? '';
      return {
        found: `L’adresse « ${cut(address)} » est entre chevrons`,
        expected: 'un lien de la forme [mots du lien](adresse)',
        remedy: `Écrivez [les mots du lien](${address})`,
      };
    },
  },
  {
    applies: ({ after }) => BARE_VALUE.test(after),
    explain: ({ after }) => {
      const [, , property = '', quoted = '', bare = ''] = BARE_VALUE.exec(after) ?? [];
      return {
        found: `La valeur de « ${property} » n’est pas entre guillemets doubles droits`,
        expected: `${property}="…"`,
        remedy: `Écrivez ${property}="${quoted.trim() || bare}"`,
      };
    },
  },
  {
    applies: ({ after }) => /^<[A-Za-z]+\s/.test(after),
    explain: ({ after }) => ({
      found: `La balise « ${cut(after)} » est mal écrite`,
      expected:
        'une balise complète, chaque valeur entre guillemets doubles droits, par exemple <Encart titre="Repères">',
      remedy: 'Vérifiez les guillemets et le « > » final',
    }),
  },
  {
    applies: ({ after }) => after.startsWith('<'),
    explain: ({ after }) => ({
      found: `Le signe « < » de « ${cut(after)} » ouvre une balise inconnue`,
      expected: '« < » entouré d’espaces (a < 5), ou les mots « moins de »',
      remedy: `Écrivez « moins de ${/^<\s*(\d[\d,. ]*\d|\d)?/.exec(after)?.[1] ?? '…'} »`,
    }),
  },
];

/** `<Chiffre id=adherents />`, `<Encart titre=“Repères”>`. */
const BARE_VALUE = /^<([A-Z][a-z]{1,20}) ([a-z]{1,20})=(?:[“«„‘]([^”»“’"<>]{1,80})[”»“’]|([^\s"'“”«»„‘’<>/]{1,60}))/;

function endOfLine(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

function readTags(message: string): readonly string[] {
  return [...message.matchAll(/`(<[^`]*>)`/g)].map(([, tag = '']) => tag);
}

/** The reader stops on the guilty sign, or inside the braces that hold it. */
function findSign(text: string, offset: number): number {
  if ('<{'.includes(text.charAt(offset)) && offset < text.length) return offset;
  const brace = text.lastIndexOf('{', offset);
  const tag = text.lastIndexOf('<', offset);
  const paragraph = text.lastIndexOf('\n\n', offset);
  const sign = Math.max(brace, tag);
  return sign > paragraph ? sign : Math.min(offset, Math.max(0, text.length - 1));
}

/** Blanks the sign, and the other half of its pair when the message names it or the text holds it. */
function repair(
  text: string,
  offset: number,
  message: string,
  offsetAt: (place: { line: number; column: number }) => number,
): string {
  const [, line, column] = /corresponding[\s\S]*\((\d+):(\d+)\)/.exec(message) ?? [];
  const opening = line === undefined ? undefined : offsetAt({ line: Number(line), column: Number(column) });
  const name = /^<([A-Za-z]+)/.exec(text.slice(offset))?.[1];
  const closing = name === undefined ? -1 : text.indexOf(`</${name}>`, offset);
  return [offset, opening, closing].reduce<string>((current, index) => blank(current, index), text);
}

function blank(text: string, index: number | undefined): string {
  if (index === undefined || index < 0) return text;
  return `${text.slice(0, index)} ${text.slice(index + 1)}`;
}

function cut(text: string): string {
  return text.length <= 40 ? text.trim() : `${text.slice(0, 39).trimEnd()}…`;
}
