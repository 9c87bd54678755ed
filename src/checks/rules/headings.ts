import { CASE_HEADINGS } from '../../schema/collections.ts';
import { findNearest } from '../../schema/nearest.ts';
import { isFolderName, type ContentFile } from '../reading/content-file.ts';
import type { Finding } from '../problem.ts';
import { readText, walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** Headings step down one level at a time, hold something, and follow the plan of the cases. */
export const headingsRule: Rule = {
  name: 'headings',
  scope: 'file',
  check: (file) => {
    if (!isFolderName(file.collection) || file.body?.tree === undefined) return [];
    const headings = listHeadings(file);
    const isCase = file.collection === 'cas';
    return [...checkLevels(file, headings), ...checkGlued(file), ...(isCase ? checkPlan(file, headings) : [])];
  },
};

interface Heading {
  readonly title: string;
  readonly depth: number;
  readonly offset: number;
  /** True when the next thing is a heading of the same level or above, or the end. */
  readonly isEmpty: boolean;
}

const TITLES: readonly string[] = CASE_HEADINGS.map(({ title }) => title);

function listHeadings(file: ContentFile): readonly Heading[] {
  const blocks = walkBody(file).filter(
    ({ node, parents }) => parents.length === 1 && node.type !== 'yaml' && node.type !== 'mdxFlowExpression',
  );
  return blocks.flatMap(({ node, offset }, index) => {
    if (node.type !== 'heading') return [];
    const next = blocks[index + 1]?.node;
    const isEmpty = next === undefined || (next.type === 'heading' && next.depth <= node.depth);
    return [{ title: plainTitle(readText(node)), depth: node.depth, offset, isEmpty }];
  });
}

function checkLevels(file: ContentFile, headings: readonly Heading[]): readonly RuleProblem[] {
  return headings.flatMap((heading, index) => {
    // A heading that the lines of dashes under it make is said with the plan, when it is one of its headings.
    const isUnderlined = file.text.charAt(heading.offset) !== '#';
    if (isUnderlined && file.collection === 'cas' && TITLES.includes(heading.title)) return [];
    const finding = isUnderlined ? describeUnderline(heading) : describeLevel(heading, headings[index - 1]?.depth ?? 1);
    return finding === undefined ? [] : [problemAt(file, heading.offset, finding)];
  });
}

/** `##Limites`: without its space, the heading is a sentence. */
function checkGlued(file: ContentFile): readonly RuleProblem[] {
  return walkBody(file).flatMap(({ node, parents, offset }) => {
    if (node.type !== 'paragraph' || parents.length !== 1) return [];
    const [, marks = '', title = ''] = /^(#{2,6})([^#\s][^\n]{0,80})/.exec(file.text.slice(offset, offset + 90)) ?? [];
    if (marks === '' || TITLES.includes(plainTitle(title))) return [];
    const finding = {
      found: `« ${marks}${title.slice(0, LONGEST_TITLE)} » n’est pas un titre : il manque une espace`,
      expected: 'des dièses, une espace, puis les mots du titre',
      remedy: `Écrivez ${marks} ${title.slice(0, LONGEST_TITLE)}`,
    };
    return [problemAt(file, offset, finding)];
  });
}

function describeUnderline({ title }: Heading): Finding {
  return {
    found: `La ligne de tirets ou de « = » sous « ${title.slice(0, 40)} » en fait un titre`,
    expected: 'des titres qui commencent par ## ou ###',
    remedy: 'Retirez cette ligne, ou laissez une ligne vide au-dessus',
  };
}

function describeLevel({ title, depth, isEmpty }: Heading, above: number): Finding | undefined {
  if (depth === 1) {
    return {
      found: `« # ${title} » est un titre de page`,
      expected: 'des titres qui commencent par ## : celui de la page vient de l’en-tête',
      remedy: `Écrivez ## ${title}`,
    };
  }
  if (depth > above + 1) {
    const marks = '#'.repeat(above + 1);
    return {
      found: `« ${'#'.repeat(depth)} ${title} » saute un niveau`,
      expected: `un titre qui commence par ${marks} au plus`,
      remedy: `Écrivez ${marks} ${title}`,
    };
  }
  if (!isEmpty) return undefined;
  return {
    found: `Rien ne suit le titre « ${title} »`,
    expected: 'au moins une phrase',
    remedy: 'Dites ce que vous savez, ou « Pas encore cherché. », ou retirez le titre',
  };
}

function checkPlan(file: ContentFile, headings: readonly Heading[]): readonly RuleProblem[] {
  const sections = headings.filter(({ depth, offset }) => depth === 2 && file.text.charAt(offset) === '#');
  const written = new Set(sections.map(({ title }) => title));
  const bodyStart = file.frontMatter.end;
  return [
    ...sections.flatMap(({ title, offset }, index) => {
      const finding = describeSection(
        title,
        sections.slice(0, index).map((section) => section.title),
        written,
      );
      return finding === undefined ? [] : [problemAt(file, offset, finding)];
    }),
    ...CASE_HEADINGS.filter(({ title }) => !written.has(title) && !isRenamed(title, sections)).flatMap(
      ({ title, required }) => {
        const slip = findSlip(file, title);
        if (slip !== undefined) return [problemAt(file, slip.offset, describeSlip(title, slip.line))];
        if (!required) return [];
        const finding = {
          found: `Il manque le titre « ${title} »`,
          expected: `ces titres, dans cet ordre : ${TITLES.join(' · ')}`,
          remedy: `Ajoutez ## ${title}`,
        };
        return [problemAt(file, bodyStart, finding)];
      },
    ),
  ];
}

function describeSection(title: string, before: readonly string[], written: ReadonlySet<string>): Finding | undefined {
  const rank = TITLES.indexOf(title);
  if (rank < 0) {
    const nearest = findNearest(
      title,
      TITLES.filter((known) => !written.has(known)),
    );
    return {
      found: `« ${title} » n’est pas un titre du plan des cas`,
      expected: `ces titres, dans cet ordre : ${TITLES.join(' · ')}`,
      remedy:
        nearest === undefined
          ? 'Rangez le passage sous l’un d’eux, avec un titre ### si besoin'
          : `Écrivez ## ${nearest}`,
    };
  }
  if (before.includes(title))
    return {
      found: `Le titre « ${title} » est déjà plus haut`,
      remedy: 'Réunissez les deux passages sous un seul titre',
    };
  const later = before.find((other) => TITLES.indexOf(other) > rank);
  return later === undefined
    ? undefined
    : {
        found: `« ${title} » vient après « ${later} »`,
        expected: `cet ordre : ${TITLES.join(' · ')}`,
        remedy: `Déplacez ce passage avant « ${later} »`,
      };
}

interface Slip {
  readonly line: string;
  readonly offset: number;
}

/** `##Limites`, `### Limites`, `**Limites**`, `Limites` alone: a line that was meant for the heading. */
function findSlip({ body, frontMatter }: ContentFile, title: string): Slip | undefined {
  let offset = frontMatter.end;
  for (const line of (body?.text ?? '').slice(offset).split('\n')) {
    const words = line.replace(/^(?:<h\d>|[#*_\s])+/, '').replace(/(?:<\/h\d>)?(?<![*_:\s])[*_:\s]*$/, '');
    if (words.length < LONGEST_TITLE && plainTitle(words).toLowerCase() === title.toLowerCase())
      return { line: line.trim(), offset };
    offset += line.length + 1;
  }
  return undefined;
}

const LONGEST_TITLE = 60;

function describeSlip(title: string, line: string): Finding {
  return {
    found: `« ${line} » n’est pas un titre du plan`,
    expected: 'deux dièses, une espace, puis les mots du titre',
    remedy: `Écrivez ## ${title}`,
  };
}

/** An unknown heading that stands for a required one is said once. */
function isRenamed(required: string, sections: readonly Heading[]): boolean {
  return sections.some(({ title }) => !TITLES.includes(title) && findNearest(title, TITLES) === required);
}

function plainTitle(text: string): string {
  // The accents of some keyboards, and of texts copied from a PDF, are signs of their own.
  return text
    .normalize('NFC')
    .replace(/\[@[^[\]]*\]/g, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();
}
