import { fill, quote, shorten, splitItems, splitLine, type LineMistake, type YamlLine } from './yaml-line.ts';
import { findStarItem } from './yaml-sign-mistakes.ts';

type Recognizer = (line: YamlLine) => LineMistake | undefined;

/** Slips of a line that reading trips over further down. */
export function findSlipAbove(text: string): LineMistake | undefined {
  return firstOf([findOpenQuote, findOpenBracket, findDashWithoutSpace], splitLine(text));
}

/** Slips to look for on the line where reading stopped, the surest first. */
export function findLineMistake(text: string): LineMistake | undefined {
  return firstOf(RECOGNIZERS, splitLine(text));
}

function firstOf(recognizers: readonly Recognizer[], line: YamlLine): LineMistake | undefined {
  for (const recognize of recognizers) {
    const mistake = recognize(line);
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

const findTab: Recognizer = ({ text }) => {
  const column = text.indexOf('\t');
  if (column < 0) return undefined;
  return {
    column,
    found: 'La ligne contient une tabulation',
    expected: 'des espaces seulement',
    remedy: 'Remplacez la tabulation par deux espaces',
    repaired: text.replaceAll('\t', ' '),
  };
};

const findHardSpace: Recognizer = ({ text }) => {
  const { index } = /[\u00a0\u202f]/.exec(/^[^'"]*?:[\u00a0\u202f]|^\s*/.exec(text)?.[0] ?? '') ?? { index: -1 };
  if (index < 0) return undefined;
  return {
    column: index,
    found: 'Une espace insécable se cache avant ou après la clé',
    expected: 'une espace ordinaire',
    remedy: 'Effacez cette espace et tapez-la de nouveau',
    repaired: text.replace(/[\u00a0\u202f]/g, ' '),
  };
};

const findQuoteInQuotes: Recognizer = ({ text, start, label, value }) => {
  const inner = /^(['"])(.*)\1$/.exec(value);
  const [, mark = '', content = ''] = inner ?? [];
  if (
    inner === null ||
    !content
      .replaceAll(mark + mark, '')
      .replaceAll(`\\${mark}`, '')
      .includes(mark)
  )
    return undefined;
  const word = mark === "'" ? 'L’apostrophe' : 'Le guillemet';
  return {
    column: start,
    found: `${word} placé${mark === "'" ? 'e' : ''} dans « ${shorten(content)} » ferme le texte trop tôt`,
    expected:
      mark === "'"
        ? 'un texte entre guillemets doubles dès qu’il contient une apostrophe'
        : 'des guillemets français à l’intérieur du texte',
    remedy: `Écrivez ${label}${mark === "'" ? quote(content) : quote(toFrenchQuotes(content))}`,
    repaired: fill(text, start),
  };
};

const findOpenQuote: Recognizer = ({ text, start, label, value }) => {
  const [, mark = '', content = ''] = /^(['"])(.*)$/.exec(value) ?? [];
  if (mark === '' || content.replaceAll(`\\${mark}`, '').includes(mark)) return undefined;
  return {
    column: start,
    found: `Le guillemet ouvert devant « ${shorten(content)} » n’est pas refermé`,
    expected: 'le même guillemet au début et à la fin du texte',
    remedy: `Écrivez ${label}${quote(content)}`,
    repaired: fill(text, start),
  };
};

const findOpenBracket: Recognizer = ({ text, start, label, value }) => {
  const closing = ({ '[': ']', '{': '}' } as Readonly<Record<string, string>>)[value.charAt(0)];
  if (closing === undefined || value.replace(/\s#.*$/, '').endsWith(closing)) return undefined;
  if (value.includes(closing)) return undefined;
  return {
    column: start,
    found: `« ${value.charAt(0)} » est ouvert et jamais refermé`,
    expected: `« ${closing} » à la fin`,
    remedy: `Écrivez ${label}${value}${value.startsWith('{') ? ' }' : ']'}`,
    repaired: fill(text, start),
  };
};

const findBrokenItem: Recognizer = ({ text, start, label, value }) => {
  if (!/^[[{]/.test(value)) return undefined;
  const broken = splitItems(value).find(({ content }) => /:\s/.test(content) || /^'[^']*'[^\s']/.test(content));
  if (broken === undefined) return undefined;
  const bare = broken.content.replace(/^'|'$/g, '');
  return {
    column: start + broken.offset,
    found: `« ${shorten(bare)} » contient ${/:\s/.test(bare) ? 'deux-points' : 'une apostrophe'} sans être entre guillemets doubles`,
    expected: 'un texte entre guillemets doubles',
    remedy: `Écrivez ${broken.label || (value.startsWith('[') ? '' : label)}${quote(bare)}`,
    repaired: fill(text, start),
  };
};

/** `'l'association Mécaloire`: the elision closes the text, and nothing was to be closed. */
const findElision: Recognizer = ({ text, start, label, value }) => {
  const [, content = ''] = /^'((?:\p{L}{1,3}|jusqu|lorsqu|puisqu|aujourd)'\p{L}.*)$/iu.exec(value) ?? [];
  if (content === '' || content.endsWith("'")) return undefined;
  return {
    column: start,
    found: `L’apostrophe placée devant « ${shorten(content)} » n’est pas refermée`,
    expected: 'un texte entre guillemets doubles dès qu’il contient une apostrophe',
    remedy: `Écrivez ${label}${quote(content)}`,
    repaired: fill(text, start),
  };
};

const findTextAfterEnd: Recognizer = ({ text, start, value }) => {
  const [whole, rest = ''] = /^(?:\[[^\]]*\]|\{[^}]*\}|'[^']*'|"[^"]*")\s*(\S.*)$/.exec(value) ?? [];
  if (whole === undefined || rest.startsWith('#')) return undefined;
  return {
    column: start + value.lastIndexOf(rest),
    found: `« ${shorten(rest)} » est de trop : le texte ou la liste est déjà refermé`,
    expected: 'rien après le guillemet ou le crochet fermant',
    remedy: `Retirez « ${shorten(rest)} »`,
    repaired: fill(text, start),
  };
};

const findColon: Recognizer = ({ text, start, label, value }) => {
  if (!/:\s/.test(value) || /^['"]/.test(value) || label === '') return undefined;
  return {
    column: start,
    found: `« ${shorten(value)} » contient deux-points suivis d’une espace`,
    expected: 'un texte entre guillemets doubles dès qu’il contient deux-points',
    remedy: `Écrivez ${label}${quote(value)}`,
    repaired: fill(text, start),
  };
};

const findReservedStart: Recognizer = ({ text, start, label, value }) => {
  if (!/^[@`%*&!|>?]/.test(value)) return undefined;
  return {
    column: start,
    found: `Un texte ne peut pas commencer par « ${value.charAt(0)} » sans guillemets`,
    expected: 'un texte entre guillemets doubles',
    remedy: `Écrivez ${label}${value === '?' ? UNKNOWN : quote(value)}`,
    repaired: fill(text, start),
  };
};

const UNKNOWN = 'inconnue ; ailleurs que dans une année, retirez la ligne';
const findListOnKeyLine: Recognizer = ({ text, start, label, value }) => {
  if (label === '' || !/^-\s/.test(value)) return undefined;
  return {
    column: start,
    found: 'Le tiret d’une liste ne peut pas suivre la clé sur la même ligne',
    expected: 'une liste entre crochets, ou chaque tiret sur sa propre ligne',
    remedy: `Écrivez ${label}[${value.replace(/^-\s+/, '')}]`,
    repaired: fill(text, start),
  };
};

const findBackslash: Recognizer = ({ text, start, value }) => {
  if (!value.startsWith('"') || !value.includes('\\')) return undefined;
  return {
    column: start + value.indexOf('\\'),
    found: 'La barre oblique inversée « \\ » a un sens particulier entre guillemets doubles',
    remedy: 'Retirez-la, ou doublez-la : « \\\\ »',
    repaired: fill(text, start),
  };
};

const findDashWithoutSpace: Recognizer = ({ text }) => {
  const [, lead = '', content] = /^(\s*)-([\w[{'"].*)$/.exec(text) ?? [];
  if (content === undefined) return undefined;
  const [key = ''] = /^[\w-]+:\s/.exec(content) ?? [];
  return {
    column: lead.length,
    found: 'Il manque une espace après le tiret',
    expected: 'un tiret, une espace, puis l’élément de la liste',
    remedy: `Écrivez - ${shorten(content)}`,
    repaired: fill(`${lead}- ${content.slice(0, -1)}`, lead.length + 2 + key.length),
  };
};

const findColonWithoutSpace: Recognizer = ({ text }) => {
  const [, lead = '', key = '', value = ''] = /^(\s*(?:- +)*)([a-z][a-z-]*):([^\s/].*)$/.exec(text) ?? [];
  if (key === '') return undefined;
  return {
    column: lead.length + key.length,
    found: `Il manque une espace après les deux-points de « ${key} »`,
    expected: 'une clé, deux-points, une espace, puis la valeur',
    remedy: `Écrivez ${key}: ${shorten(value)}`,
    repaired: `${lead}${key}: ${fill(value, 0).slice(1)}`,
  };
};

const findKeyWithoutColon: Recognizer = ({ text }) => {
  const [, lead = '', key = '', value = ''] = /^(\s*(?:- +)*)([a-z][a-z-]*)\s+([^:\s][^:]*)$/.exec(text) ?? [];
  if (key === '') return undefined;
  const equals = /^(?:=>?|->|→)(.*)$/.exec(value)?.[1]?.trim();
  const isSentence = lead === '' && value.split(' ').length > 2;
  return {
    column: lead.length,
    found: `Il manque deux-points après « ${key} », ou cette ligne continue un texte sans être décalée`,
    expected: 'une clé, deux-points, une espace, puis la valeur',
    remedy: isSentence
      ? 'Si c’est la suite de la ligne du dessus, décalez-la de deux espaces'
      : `Écrivez ${key}: ${shorten(equals ?? value)}`,
    repaired: `${lead}${key}:${' '.repeat(text.length - lead.length - key.length - 1)}`,
  };
};

const RECOGNIZERS: readonly Recognizer[] = [
  findTab,
  findHardSpace,
  findStarItem,
  findQuoteInQuotes,
  findOpenQuote,
  findOpenBracket,
  findBrokenItem,
  findElision,
  findTextAfterEnd,
  findReservedStart,
  findListOnKeyLine,
  findBackslash,
  findColon,
  findDashWithoutSpace,
  findColonWithoutSpace,
  findKeyWithoutColon,
];

function toFrenchQuotes(text: string): string {
  return text.replace(/"([^"]*)"/g, '« $1 »').replaceAll('"', "'");
}
