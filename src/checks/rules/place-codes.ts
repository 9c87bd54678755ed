import { foldPlaceName } from '../../language/fold.ts';
import { suggestValue } from '../../schema/suggestion.ts';
import type { CollectionName } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import type { Geography } from '../reading/geography.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule } from './rule.ts';

type Describe = (code: string, geography: Geography) => Finding | undefined;

/** Keys that hold the code of a place, and what is said of a code that names none. */
const CODES: Partial<Readonly<Record<CollectionName, Readonly<Record<string, Describe>>>>> = {
  cas: { 'territoire.departements.*': describeDepartement },
  dispositifs: { 'departements.*': describeDepartement, 'regions.*': describeRegion },
  repertoire: { 'groupements.*.departements.*': describeDepartement, 'groupements.*.region': describeRegion },
};

/** Codes of départements and régions exist today; communes have a rule of their own. */
export const placeCodesRule: Rule = {
  name: 'place-codes',
  scope: 'file',
  check: (file, { geography }) => {
    const shapes = file.collection === undefined ? {} : (CODES[file.collection] ?? {});
    return Object.entries(shapes).flatMap(([shape, describe]) =>
      listTexts(file, shape).flatMap(({ value, offset }) => {
        const finding = describe(value, geography);
        return finding === undefined ? [] : [problemAt(file, offset, finding)];
      }),
    );
  },
};

function describeDepartement(code: string, { departements }: Geography): Finding | undefined {
  if (departements.has(code)) return undefined;
  const collectivity = COLLECTIVITIES.get(code);
  if (collectivity !== undefined) {
    return {
      found: `« ${code} » est ${collectivity}, que les cartes de l’atlas ne montrent pas`,
      expected: 'un département : de 01 à 95, 2A, 2B, ou de 971 à 976',
      remedy: `Retirez « departements », écrivez niveau: national, et nommez ${collectivity} dans « nom » : le cas sera rangé hors de la carte`,
    };
  }
  return {
    found: `« ${code} » n’est le code d’aucun département`,
    expected: 'un code de 01 à 95, 2A, 2B, ou de 971 à 976',
    remedy: suggestDepartement(code, departements),
  };
}

/** `76, 80`, `2a`, `Seine-Maritime`, the code of a commune: what names a département without being its code. */
function suggestDepartement(typed: string, departements: Geography['departements']): string {
  if (/^20$|^corse$/i.test(typed)) return "Écrivez '2A' (Corse-du-Sud) ou '2B' (Haute-Corse)";
  const codes = suggestValue(typed, 'un code de département');
  if (codes?.split(', ').every((code) => departements.has(code.slice(1, -1))) === true) return `Écrivez ${codes}`;
  const named = [...departements].find(([, { name }]) => foldPlaceName(name) === foldPlaceName(typed));
  return named === undefined ? 'Corrigez le code, ou retirez-le' : `Écrivez '${named[0]}'`;
}

function describeRegion(code: string, { regions }: Geography): Finding | undefined {
  if (regions.has(code)) return undefined;
  return {
    found: `« ${code} » n’est le code d’aucune région d’aujourd’hui`,
    expected: 'le code INSEE d’une région',
    remedy: `Choisissez parmi : ${[...regions].map(([known, { name }]) => `${known} ${name}`).join(', ')}`,
  };
}

/** Overseas collectivities: neither départements nor on the maps. */
const COLLECTIVITIES: ReadonlyMap<string, string> = new Map([
  ['975', 'Saint-Pierre-et-Miquelon'],
  ['977', 'Saint-Barthélemy'],
  ['978', 'Saint-Martin'],
  ['986', 'Wallis-et-Futuna'],
  ['987', 'la Polynésie française'],
  ['988', 'la Nouvelle-Calédonie'],
]);
