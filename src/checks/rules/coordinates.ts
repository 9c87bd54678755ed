import type { LatLon } from '../../geography/coordinates.ts';
import type { DataPath } from '../../schema/shape.ts';
import { listTexts, listValues } from '../reading/front-matter-values.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { readCommune, type Geography, type KnownCommune } from '../reading/geography.ts';
import type { Finding } from '../problem.ts';
import { problemAt, problemAtPath, type Rule, type RuleProblem } from './rule.ts';

/** Each place of a case has a point, inside its département or at most 5 km away. */
export const coordinatesRule: Rule = {
  name: 'coordinates',
  scope: 'file',
  check: (file, { geography }) =>
    file.collection === 'cas'
      ? listTexts(file, 'lieux.*.commune').flatMap(({ path, value }) =>
          checkPlace(file, Number(path[1]), geography.findCommune(readCommune(value).code), geography),
        )
      : [],
};

const TOLERANCE_KM = 5;

function checkPlace(
  file: ContentFile,
  rank: number,
  commune: KnownCommune | undefined,
  geography: Geography,
): readonly RuleProblem[] {
  // A commune off the maps is said by the rule on territories.
  if (commune === undefined || !geography.departements.has(commune.departement)) return [];
  const path = ['lieux', rank, 'coordonnees'];
  const typed = listValues(file, 'lieux.*.coordonnees.*').filter(({ path: place }) => place[1] === rank);
  if (typed.length === 0)
    return commune.point === undefined
      ? [problemAtPath(file, ['lieux', rank, 'commune'], describeMissing(commune))]
      : [];

  const [latitude, longitude] = typed.map(({ value }) => value);
  if (!isFinite(latitude) || !isFinite(longitude)) return [];
  const distance = geography.distanceToDepartement([latitude, longitude], commune.departement);
  if (distance <= TOLERANCE_KM) return checkSame(file, path, commune, [latitude, longitude]);
  const isSwapped = geography.distanceToDepartement([longitude, latitude], commune.departement) <= TOLERANCE_KM;
  const departement = geography.departements.get(commune.departement)?.name ?? commune.departement;
  const remedy = isSwapped
    ? `Écrivez [${longitude}, ${latitude}] : la latitude vient d’abord`
    : describeKnownPoint(commune);
  const finding = {
    found: `Le point [${latitude}, ${longitude}] est à ${Math.round(distance)} km du département de la commune (${departement})`,
    expected: `un point à moins de ${TOLERANCE_KM} km du département, latitude puis longitude`,
    remedy,
  };
  return [problemAt(file, file.frontMatter.offsetOf(path), finding)];
}

/** A point that corrects the one of the commune stays near it: communes are ten kilometres wide, the widest of all sixty. */
function checkSame(file: ContentFile, path: DataPath, commune: KnownCommune, point: LatLon): readonly RuleProblem[] {
  const gap = commune.point === undefined ? 0 : measureGap(commune.point, point);
  if (gap <= FARTHEST_KM) return [];
  const finding = {
    found: `Le point [${point.join(', ')}] est à ${Math.round(gap)} km de ${commune.name}`,
    expected: `un point de la commune, à moins de ${FARTHEST_KM} km de son centre`,
    remedy: `${describeKnownPoint(commune)} ; ou corrigez la commune`,
  };
  return [problemAt(file, file.frontMatter.offsetOf(path), finding)];
}

const FARTHEST_KM = 30;
const KM_PER_DEGREE = 111.2;

function measureGap([latitude, longitude]: LatLon, [otherLatitude, otherLongitude]: LatLon): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(latitude - otherLatitude, (longitude - otherLongitude) * shrink) * KM_PER_DEGREE;
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}

function describeKnownPoint({ name, point }: KnownCommune): string {
  if (point === undefined) return 'Relevez le point sur une carte';
  return `Retirez « coordonnees » : le point de ${name} est connu, [${point.join(', ')}]`;
}

function describeMissing({ code, name }: KnownCommune): Finding {
  return {
    found: `La commune ${code}, ${name}, n’a pas de point connu`,
    expected: 'une latitude et une longitude relevées sur une carte',
    remedy: `Si c’est bien ${name}, ajoutez sous la commune : coordonnees: [latitude, longitude]`,
  };
}
