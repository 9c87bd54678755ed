import type { CaseCard } from '../../atlas/case-card.ts';
import { FACETS, type Facet, type Query } from '../../atlas/query.ts';
import { typeset } from '../../language/typography.ts';
import { PREFIX_LENGTH } from '../../search/search-query.ts';
import { capitalise, formatCount, formatList, formatNumber, quote, SEPARATOR } from '../format.ts';

/** Names of the values of facets, as the page prints them. */
export type FacetNames = (facet: Facet, value: string) => string;

/** A filter that the reader can take away. */
export interface Chip {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  /** Name of the button: « Retirer le filtre Former ». */
  readonly name: string;
}

/** « 42 cas sur 80 », « Aucun cas », « 80 cas ». */
export function describeCount(count: number, total: number): string {
  if (count === 0) return 'Aucun cas';
  const cases = formatCount(count, 'cas', 'cas');
  return count === total ? cases : `${cases} sur ${total}`;
}

export function listChips(query: Query, nameOf: FacetNames): readonly Chip[] {
  return FACETS.flatMap((facet) =>
    query.facets[facet].map((value) => {
      const label = nameOf(facet, value);
      return { facet, value, label, name: `Retirer le filtre ${label}` };
    }),
  );
}

/** What was asked, for paper: « Recherche : « verre » ; filtres : Former, Normandie. » Empty when nothing was. */
export function describeAsked({ text }: Query, chips: readonly Chip[]): string {
  const parts = [
    ...(text === '' ? [] : [`recherche : ${quote(text)}`]),
    ...(chips.length === 0 ? [] : [`filtres : ${chips.map(({ label }) => label).join(', ')}`]),
  ];
  return parts.length === 0 ? '' : typeset(`${capitalise(parts.join(' ; '))}.`);
}

/** For paper, which shows the rows drawn so far. Empty when all are. */
export function describePrinted(shown: number, selected: number): string {
  if (shown >= selected) return '';
  return typeset(
    `Seuls les ${formatNumber(shown)} premiers cas sur ${formatNumber(selected)} sont imprimés : les suivants viennent quand on descend dans la liste.`,
  );
}

/** Names of forms and objectives by id, as the page holds them. */
export interface CardNames {
  readonly forms: Readonly<Record<string, string>>;
  readonly objectives: Readonly<Record<string, string>>;
  /** Values of facets that exist and no case holds, with their names. */
  readonly unused?: Readonly<Record<Facet, readonly (readonly [value: string, label: string])[]>> | undefined;
}

/** The cells of a case in the table, its title first. */
export function listCells(
  { title, form, place, objectives, members, year }: CaseCard,
  names: CardNames,
): readonly string[] {
  const goals = objectives.map((id) => names.objectives[id] ?? id).join(', ');
  return [title, names.forms[form] ?? form, place, goals, members ?? 'non documenté', year ?? 'non documentée'];
}

/** « Grappe · Vallée de la Bresle · Normandie », under the title of a case. */
export function describeCard({ form, place, ending }: CaseCard, names: CardNames): string {
  return [names.forms[form], place, ending].filter((part) => part !== undefined).join(SEPARATOR);
}

/** « Grappe · 60 à 65 entreprises (2024 à 2026) », beside a mark of the map. */
export function describeMark({ form, members, ending }: CaseCard, names: CardNames): string {
  return [names.forms[form], members, ending].filter((part) => part !== undefined).join(SEPARATOR);
}

/** « à 12 km ». */
export function describeDistance(kilometres: number | undefined): string | undefined {
  return kilometres === undefined ? undefined : `à ${formatNumber(Math.round(kilometres))}\u00a0km`;
}

/** « Afficher les 36 suivants », or « Afficher les 50 suivants sur 4 950 » when they come by fifty. */
export function describeRest(rest: number, step: number): string {
  if (rest === 1) return 'Afficher le suivant';
  const total = rest > step ? ` sur ${formatNumber(rest)}` : '';
  return `Afficher les ${formatNumber(Math.min(rest, step))} suivants${total}`;
}

/** « Voir les 42 cas », at the foot of the sheet of filters. */
export function describeSheet(count: number): string {
  return count === 0 ? 'Aucun cas' : `Voir ${count === 1 ? 'le cas' : `les ${formatNumber(count)} cas`}`;
}

/** « Résultats pour « verrerie » », when a typing mistake was forgiven. */
export function describeCorrection(correction: string): string {
  return typeset(`Résultats pour ${quote(correction)}`);
}

/** « 3 cas sur 41 dans les titres », while the texts have not answered. */
export function describeTitlesOnly(count: string): string {
  return `${count} dans les titres`;
}

/** « au moins 6 cas », « aucun cas encore »: some pages are not read yet. */
export function describeUnfinished(count: string, { hasCases }: { readonly hasCases: boolean }): string {
  return hasCases ? `au moins ${count}` : `${count} encore`;
}

/** Filters of the address that do not exist. */
export function describeUnknownFilters(values: readonly string[]): string {
  const names = formatList(values.map(quote));
  const [kind, ending] = values.length === 1 ? ['Filtre inconnu', "n'est pas appliqué"] : FILTERS;
  return typeset(`${kind} : ${names} ${ending}.`);
}

const FILTERS = ['Filtres inconnus', 'ne sont pas appliqués'] as const;

/** The name of one of them, on its chip. */
export function labelUnknownFilter(value: string): string {
  return `${quote(value)} (filtre inconnu)`;
}

/** What no page holds, and the words that come nearest. */
export function describeUnknownWords(words: readonly string[], nearest: readonly string[]): string {
  // Half a word is met from its third letter on: the pages may hold many that it begins.
  if (words.every(({ length }) => length < PREFIX_LENGTH)) return typeset("Écrivez au moins trois lettres d'un mot.");
  const unknown = words.map(quote).join(', ');
  const hint = nearest.length === 0 ? '' : ` Mots proches : ${nearest.join(', ')}.`;
  return typeset(`${unknown} ${words.length === 1 ? 'ne figure' : 'ne figurent'} dans aucune page.${hint}`);
}
