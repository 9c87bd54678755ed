import type { MdastNode } from 'satteri';
import { isFolderName } from '../reading/content-file.ts';
import type { Finding } from '../problem.ts';
import { walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule } from './rule.ts';

/** The text holds no code, image or footnote. Remarks of the form `{/* … *\/}` are allowed. */
export const markupRule: Rule = {
  name: 'markup',
  scope: 'file',
  check: (file) => {
    if (!isFolderName(file.collection)) return [];
    return walkBody(file).flatMap(({ node, parents, offset }) => {
      const isBlock = node.type === 'paragraph' && parents.length === 1;
      const finding = isBlock
        ? describeBullets(file.text.slice(offset, offset + LONGEST_START))
        : REFUSED[node.type]?.(node);
      return finding === undefined ? [] : [problemAt(file, offset, finding)];
    });
  },
};

const TASK: Finding = {
  found: 'Une case à cocher ouvre cette ligne',
  expected: 'une liste de faits',
  remedy: 'Retirez « [ ] »',
};

const STRUCK: Finding = {
  found: 'Des tildes « ~ » barrent ces mots',
  expected: 'des mots que l’on peut lire',
  remedy: 'Retirez les tildes ; pour « environ », écrivez le mot',
};

type Refuse = (node: MdastNode) => Finding | undefined;

const IMAGE: Finding = {
  found: 'Une image est dans le texte',
  expected: 'du texte : cette version de l’atlas ne montre pas d’images',
  remedy: 'Retirez « ![…](…) », ou décrivez l’image en une phrase',
};

const FOOTNOTE: Finding = {
  found: 'Une note de bas de page est dans le texte',
  expected: 'un appel de source [@identifiant], ou une note en marge <Encart titre="…">',
  remedy: 'Retirez cette ligne, et remplacez « [^…] » par l’un des deux',
};

const REFUSED: Partial<Readonly<Record<MdastNode['type'], Refuse>>> = {
  mdxjsEsm: (node) => {
    const word = 'value' in node && node.value.startsWith('export') ? 'export' : 'import';
    return {
      found: `La ligne commence par « ${word} », comme un programme`,
      expected: 'du texte : les composants sont connus d’avance',
      remedy: `Retirez la ligne ; si c’est une phrase, ne commencez pas par « ${word} »`,
    };
  },
  mdxFlowExpression: refuseExpression,
  mdxTextExpression: refuseExpression,
  image: () => IMAGE,
  imageReference: () => IMAGE,
  footnoteDefinition: () => FOOTNOTE,
  list: refuseYear,
  listItem: (node) => ('checked' in node && typeof node.checked === 'boolean' ? TASK : undefined),
  delete: () => STRUCK,
};

/** `• un`, or two lines that begin with a long dash: a list for the eye, and one paragraph in the page. */
function describeBullets(start: string): Finding | undefined {
  const sign = /^[•●▪◦‣·–—](?=[ \t\u00a0\u202f])/u.exec(start)?.[0];
  if (sign === undefined || (DASHES.has(sign) && !start.split('\n\n', 1)[0]?.includes(`\n${sign} `))) return undefined;
  return {
    found: `« ${sign} » n’ouvre pas une liste : les lignes se suivraient dans un paragraphe`,
    expected: 'un tiret « - », une espace, puis l’élément, un par ligne',
    remedy: `Remplacez « ${sign} » par un tiret « - » au début de chaque ligne`,
  };
}

const DASHES: ReadonlySet<string> = new Set(['–', '—']);
const LONGEST_START = 2000;

/** `1995. L'association naît` opens a list numbered from 1995. */
function refuseYear(node: MdastNode): Finding | undefined {
  const start = 'start' in node && typeof node.start === 'number' ? node.start : 1;
  if (start <= LAST_NUMBER) return undefined;
  return {
    found: `« ${start}. » en début de ligne ouvre une liste numérotée à partir de ${start}`,
    expected: 'une phrase qui commence par un mot',
    remedy: `Commencez la phrase par un mot : « En ${start}, … »`,
  };
}

/** Lists go on from one to the next; none has so many items. */
const LAST_NUMBER = 30;

function refuseExpression(node: MdastNode): Finding | undefined {
  const value = 'value' in node ? node.value : '';
  if (isRemark(value)) return undefined;
  return {
    found: `Des accolades entourent « ${value.trim().slice(0, 40)} »`,
    expected: 'du texte sans accolades',
    remedy: 'Remplacez les accolades par des parenthèses',
  };
}

/** Comments between braces, blanks around them, and no program: anything else would run when the site is built. */
function isRemark(expression: string): boolean {
  const text = expression.trim();
  let end = 0;
  while (text.startsWith('/*', end)) {
    const close = text.indexOf('*/', end + 2);
    if (close < 0) return false;
    end = close + 2;
    while (BLANKS.has(text.charAt(end))) end += 1;
  }
  return end > 0 && end === text.length;
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);
