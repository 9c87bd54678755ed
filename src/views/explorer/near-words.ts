import type { CommuneAnswer, CommuneEntry, Tie } from '../../atlas/commune-data.ts';
import { typeset } from '../../language/typography.ts';
import { capitalise, formatCount, formatNumber } from '../format.ts';

/** What is said of the commune that distances are counted from: a sentence, then communes to choose instead, then its end. */
export interface NearWords {
  readonly before: string;
  readonly choices: readonly CommuneEntry[];
  readonly after: string;
}

/** Communes that a sentence names. */
const MOST_CHOICES = 12;

const BY_NAME = "les cas sont dans l'ordre des noms";

/** « Montreuil (93100) », « Morez (39400) »: as the field and the address keep a choice, no other commune being written so. */
export function labelCommune({ name, former, postalCodes }: CommuneEntry): string {
  const [postalCode] = postalCodes;
  return postalCode === undefined ? (former ?? name) : `${former ?? name} (${postalCode})`;
}

/** « aujourd'hui Hauts de Bienne », « hors de la carte »: what a commune of the list needs beside its name. */
export function describeSuggestion({ name, former, place }: CommuneEntry): string | undefined {
  if (former !== undefined) return typeset(`aujourd'hui ${name}`);
  return place === undefined ? 'hors de la carte' : undefined;
}

/** « 1 commune proposée », for who does not see the list. */
export function describeSuggestions(count: number): string {
  return count === 0 ? '' : formatCount(count, 'commune proposée', 'communes proposées');
}

/** From where distances are counted, or why from nowhere; `answer` is absent when the communes could not be loaded. */
export function describeNear(typed: string, answer: CommuneAnswer | undefined): NearWords {
  if (answer === undefined) return say(`La liste des communes n'a pas pu se charger : ${BY_NAME}.`);
  if (answer.kind === 'found') return describeFound(typed, answer.entry, answer.others);
  if (answer.kind === 'doubt') return propose(`Aucune commune connue ne s'appelle « ${typed} »`, answer.proposals);
  if (answer.kind === 'conflict')
    return propose(`Aucune commune ne répond à « ${typed} » : le nom et le lieu se contredisent`, answer.proposals);
  return say(REASONS[answer.kind](typed));
}

const REASONS = {
  area: (typed) =>
    `« ${typed} » n'est pas une commune : écrivez le nom ou le code postal de l'une des siennes. En attendant, ${BY_NAME}.`,
  'no-code': (typed) =>
    `Aucune commune n'a le code postal « ${typed} », qui compte cinq chiffres et n'est pas un cedex : écrivez le nom de la commune. En attendant, ${BY_NAME}.`,
} as const satisfies Record<string, (typed: string) => string>;

const TIES = {
  'postal-code': 'sa voisine de code postal',
  epci: 'de la même intercommunalité',
  departement: 'chef-lieu de son département',
} as const satisfies Record<Tie, string>;

function describeFound(typed: string, entry: CommuneEntry, others: readonly CommuneEntry[]): NearWords {
  const commune = labelCommune({ ...entry, former: undefined });
  const former = entry.former === undefined || isArrondissement(entry) ? '' : `, où se trouve ${entry.former}`;
  const like = entry.like === undefined ? '' : `, située comme ${entry.like.name}, ${TIES[entry.like.tie]}`;
  const sentence =
    entry.place === undefined
      ? `${commune}${former} est hors de la carte de l'atlas : aucune distance ne se compte depuis cette commune, et ${BY_NAME}. Écrivez une commune de métropole, de Guadeloupe, de Martinique, de Guyane, de La Réunion ou de Mayotte.`
      : `Distances depuis ${commune}${former}${like}.`;
  if (others.length === 0) return say(sentence);
  const shared = /[a-z]/i.test(typed) ? 'Autres communes de ce nom' : 'Autres communes de ce code';
  const rest = others.length - MOST_CHOICES;
  return {
    before: typeset(`${sentence} ${shared} : `),
    choices: others.slice(0, MOST_CHOICES),
    after: rest > 0 ? ` et ${formatNumber(rest)} de plus.` : '.',
  };
}

function propose(sentence: string, proposals: readonly CommuneEntry[]): NearWords {
  if (proposals.length === 0) return say(`${sentence} : ${BY_NAME}.`);
  return { before: typeset(`${sentence}. Vouliez-vous dire `), choices: proposals, after: '\u202f?' };
}

function say(sentence: string): NearWords {
  return { before: typeset(sentence), choices: [], after: '' };
}

/** « Paris 11e Arrondissement » is where Paris is. */
function isArrondissement({ former = '' }: CommuneEntry): boolean {
  return former.endsWith('Arrondissement');
}

/** « Haute-Savoie : compté depuis Annecy, sa commune la plus peuplée. » */
export function describeAreaTown(area: string, town: CommuneEntry): string {
  return typeset(`${capitalise(area)} : compté depuis ${town.name}, sa commune la plus peuplée.`);
}
