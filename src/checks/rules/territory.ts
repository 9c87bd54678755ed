import { valueAt } from '../../schema/shape.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { listTexts, listValues } from '../reading/front-matter-values.ts';
import { readCommune, type Geography, type KnownCommune } from '../reading/geography.ts';
import type { Finding } from '../problem.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';

/** The places of a case lie in its territory or say that they do not, each once; its level is that of its départements. */
export const territoryRule: Rule = {
  name: 'territory',
  scope: 'file',
  check: (file, { geography }) =>
    file.collection === 'cas' ? [...checkPlaces(file, geography), ...checkLevel(file, geography)] : [],
};

function checkPlaces(file: ContentFile, geography: Geography): readonly RuleProblem[] {
  const codes = listCodes(file);
  const known = new Set<string>();
  return listTexts(file, 'lieux.*.commune').flatMap(({ value, path, offset }) => {
    const commune = geography.findCommune(readCommune(value).code);
    if (commune === undefined) return [];
    if (!geography.departements.has(commune.departement)) return [problemAt(file, offset, describeOffMap(commune))];
    if (codes.some((code) => !geography.departements.has(code))) return [];
    const place = valueAt(file.frontMatter.value, path.slice(0, 2));
    const key = [commune.code, ...['genre', 'coordonnees'].map((name) => String(valueAt(place, [name])))].join();
    const isRepeated = known.has(key);
    known.add(key);
    const isElsewhere = codes.length > 0 && !codes.includes(commune.departement);
    const finding =
      (isRepeated ? describeRepeated(commune) : undefined) ??
      (isElsewhere && valueAt(place, ['hors-territoire']) !== true ? describeElsewhere(commune, geography) : undefined);
    return finding === undefined ? [] : [problemAt(file, offset, finding)];
  });
}

function describeOffMap({ name }: KnownCommune): Finding {
  return {
    found: `${name} est hors des cartes de l’atlas`,
    expected: 'une commune de métropole, de Guadeloupe, de Martinique, de Guyane, de La Réunion ou de Mayotte',
    remedy: `Retirez ce lieu, et nommez ${name} dans « nom » du territoire et dans le texte`,
  };
}

function describeRepeated({ name }: KnownCommune): Finding {
  return {
    found: `${name} est déjà un des lieux`,
    expected: 'chaque lieu une fois, ou deux lieux de genres différents dans la même commune',
    remedy: 'Réunissez les deux lieux, ou donnez à chacun son « genre » ou ses « coordonnees »',
  };
}

function describeElsewhere({ name, departement }: KnownCommune, { departements }: Geography): Finding {
  return {
    found: `${name} est dans le département ${departement} (${departements.get(departement)?.name ?? ''}), que « territoire » ne nomme pas`,
    expected: 'un lieu du territoire, ou « hors-territoire: true »',
    remedy: `Ajoutez '${departement}' aux départements du territoire, ou hors-territoire: true sous la commune ; si ce n’est pas ${name}, corrigez le code`,
  };
}

/** How many départements, and régions, a level covers. */
function checkLevel(file: ContentFile, geography: Geography): readonly RuleProblem[] {
  const codes = listCodes(file);
  const regions = new Set(codes.map((code) => geography.departements.get(code)?.region));
  if (codes.length === 0 || regions.has(undefined)) return [];
  return listValues(file, 'territoire.niveau').flatMap(({ value, offset }) => {
    const finding = describeLevel(String(value), codes.length, regions.size);
    return finding === undefined ? [] : [problemAt(file, offset, finding)];
  });
}

function describeLevel(level: string, departements: number, regions: number): Finding | undefined {
  if ((level === 'departement' || level === 'commune') && departements > 1) {
    return {
      found: `« niveau: ${level} » va avec un seul département, et « departements » en nomme ${departements}`,
      expected: 'un niveau qui couvre tout le territoire',
      remedy:
        regions > 1
          ? 'Écrivez niveau: pluriregional ; ou ne gardez qu’un département'
          : 'Choisissez bassin ou region ; ou ne gardez qu’un département',
    };
  }
  if (level === 'region' && regions > 1) {
    return {
      found: `« niveau: region » va avec une seule région, et les départements sont dans ${regions}`,
      expected: 'un niveau qui couvre tout le territoire',
      remedy: 'Écrivez niveau: pluriregional ; ou retirez les départements des autres régions',
    };
  }
  if (level !== 'pluriregional' || regions > 1) return undefined;
  return {
    found: '« niveau: pluriregional » va avec plusieurs régions, et les départements sont tous dans la même',
    expected: 'un niveau qui couvre tout le territoire, et rien de plus',
    remedy: 'Choisissez bassin, departement ou region ; ou ajoutez les départements des autres régions',
  };
}

function listCodes(file: ContentFile): readonly string[] {
  return listTexts(file, 'territoire.departements.*').map(({ value }) => value);
}
