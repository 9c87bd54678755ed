import { CASE_HEADINGS } from '../../schema/collections.ts';
import { slugify } from '../../language/fold.ts';
import { formatText } from '../format.ts';

/** What each part of the text tells, in the order of the plan. */
const HELP: Readonly<Record<string, string>> = {
  "Ce qu'ils font ensemble": 'Les gestes partagés, un à un : qui fait quoi, depuis quand.',
  "Comment c'est né": 'La difficulté de départ, qui a appelé qui, le premier geste.',
  'Comment ça marche': 'Qui décide, qui paie, qui travaille.',
  'Ce que ça a donné': 'Les résultats, chacun avec qui le dit. « Non documenté. » si aucune source n’en parle.',
  'Ce qui a coincé': 'Départs, conflits, échecs, ce qui reste fragile. « Non documenté. » si aucune source n’en parle.',
  'Si vous vouliez le faire':
    'Une liste numérotée : 1. **Les partenaires** …, 2. **Le premier rendez-vous** …, puis **La première dépense**, **Le cadre**, **Le piège**.',
};

/** The parts of the text of a case: one field of the Atelier each. */
export const CASE_STORY = CASE_HEADINGS.map(({ title, required }) => ({
  id: `recit-${slugify(title)}`,
  title,
  name: formatText(title),
  isRequired: required,
  help: formatText(HELP[title] ?? ''),
}));
