import { fold } from '../../language/fold.ts';
import { findCitedIds } from '../../atlas/citations.ts';
import { CASE_HEADINGS } from '../../schema/collections.ts';
import type { CollectionName, ContentFile } from '../reading/content-file.ts';
import { readText, walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/**
 * A page that states something says who says it: each section of a case, each essay, practice and programme. Asked of files
 * without another fault: a call that is badly written is no missing call.
 */
export const unsourcedRule: Rule = {
  name: 'unsourced',
  scope: 'sound-file',
  check: (file) => {
    if (file.body?.tree === undefined) return [];
    if (file.collection === 'cas') return checkSections(file);
    return file.collection !== undefined && PAGES.has(file.collection) ? checkPage(file) : [];
  },
};

/** A form of cooperation may be defined in the words of the atlas. */
const PAGES: ReadonlySet<CollectionName> = new Set(['dossiers', 'pratiques', 'dispositifs']);

/** The last section advises; the others tell what has been. */
const TOLD: ReadonlySet<string> = new Set(CASE_HEADINGS.slice(0, -1).map(({ title }) => fold(title)));

const REMEDY = 'Ajoutez l’appel d’une source [@identifiant] après ce qui est affirmé';

function checkPage(file: ContentFile): readonly RuleProblem[] {
  const text = file.body?.text ?? '';
  if (text.trim() === '')
    return [
      problemAt(file, file.frontMatter.end, {
        found: 'La page n’a pas de texte',
        expected: 'au moins une phrase',
        remedy: 'Ajoutez le texte sous l’en-tête',
      }),
    ];
  if (findCitedIds(text).length > 0) return [];
  const start = text.search(/\S/);
  return [
    problemAt(file, start, {
      found: 'Aucune source n’est appelée dans cette page',
      expected: 'une affirmation, une source',
      remedy: REMEDY,
    }),
  ];
}

function checkSections(file: ContentFile): readonly RuleProblem[] {
  const text = file.body?.text ?? '';
  const headings = walkBody(file).flatMap(({ node, offset }) =>
    node.type === 'heading' && node.depth === 2 ? [{ title: readText(node), offset }] : [],
  );
  return headings.flatMap(({ title, offset }, index) => {
    const section = text.slice(offset, headings[index + 1]?.offset);
    // An empty section is said by the rule on headings.
    const words = section.slice(section.indexOf('\n')).trim();
    if (!TOLD.has(fold(title).replaceAll('’', "'")) || words === '') return [];
    if (findCitedIds(section).length > 0 || SAYS_UNKNOWN.test(fold(words))) return [];
    const finding = {
      found: `Aucune source n’est appelée sous « ${title} »`,
      expected: 'une affirmation, une source, ou « Cherché le… (un jour), sans rien trouver »',
      remedy: REMEDY,
    };
    return [problemAt(file, offset, finding)];
  });
}

/** What nobody has written down is said in such words. */
const SAYS_UNKNOWN =
  /non documente|pas encore cherche|sans rien trouver|aucune source|aucun document|on ignore|personne n.a (?:mesure|compte)|inconnu/;
