import type { Atlas } from '../atlas/atlas.ts';
import { listCitedSources } from '../atlas/bibliography.ts';
import type { Figure } from '../atlas/figure.ts';
import { countEndedCases, listNewestCases, listWhiteAreas } from '../atlas/statistics.ts';
import { anchors } from '../atlas/calls.ts';
import { pathTo } from '../site.ts';
import { describeCaseRow } from './lists/case-row.ts';
import { describeCase } from './case-summary.ts';
import { formatCount, formatRange, formatText, formatYears } from './format.ts';
import { toMapCase } from './map-cases.ts';

/** The essay whose figures open the home page. */
const OPENING_ESSAY = 'groupement-d-entreprises';
/** Objectives that are the four threads of the atlas, with the verb of their title. */
const THREADS = [
  { objective: 'former', verb: 'Collaborer', rest: 'former' },
  { objective: 'reindustrialiser', verb: 'Collaborer', rest: 'réindustrialiser les villes moyennes' },
  { objective: 'relocaliser', verb: 'Collaborer', rest: 'relocaliser la production' },
  { objective: 'dynamiser', verb: 'Coopérer', rest: 'dynamiser les territoires' },
] as const;
const NEWEST = 4;

export function buildHomePage(atlas: Atlas) {
  const whiteAreas = listWhiteAreas(atlas).length;
  const departements = atlas.gazetteer.departements.size;
  return {
    mapCases: atlas.cases.map((caseStudy) => toMapCase(caseStudy, atlas)),
    figures: listOpeningFigures(atlas),
    cases: {
      count: atlas.cases.length,
      text: describeCorpus(atlas),
    },
    whiteAreas: { count: whiteAreas, covered: departements - whiteAreas, departements },
    threads: THREADS.map((thread) => describeThread(thread, atlas)),
    newest: listNewestCases(atlas, NEWEST).map((caseStudy) => describeCaseRow(caseStudy, atlas)),
  };
}

export type HomePage = ReturnType<typeof buildHomePage>;

function describeCorpus(atlas: Atlas): string {
  const sources = formatCount(listCitedSources(atlas).length, 'source');
  const ended = countEndedCases(atlas);
  const endings = ended === 0 ? '' : ` ${formatCount(ended, 'est terminé ou fusionné', 'sont terminés ou fusionnés')}.`;
  return `documentés dans l’atlas, appuyés sur ${sources}.${endings} Un point : un cas.`.replace(' :', '\u00a0:');
}

/** The figures of 2009 that gave the atlas its subject, with the address that tells their source. */
function listOpeningFigures(atlas: Atlas) {
  const essay = atlas.essays.find(({ id }) => id === OPENING_ESSAY);
  return (essay?.figures ?? []).flatMap((figure) => describeOpeningFigure(figure));
}

function describeOpeningFigure({ id, unit, label, scope, observations }: Figure) {
  const [observation] = observations;
  if (observation === undefined) return [];
  const { low, high, years } = observation;
  const perDot = high > 5000 ? 100 : 10;
  return [
    {
      id,
      value: formatRange(low, high),
      unit: formatText(unit),
      text: formatText(`${label} : ${scope}`),
      years: years && formatYears(years),
      href: `${pathTo('dossiers', OPENING_ESSAY)}#${anchors.figure(id)}`,
      dots: Math.round(high / perDot),
      perDot,
    },
  ];
}

function describeThread({ objective, verb, rest }: (typeof THREADS)[number], atlas: Atlas) {
  const essay = atlas.essays.find((candidate) => candidate.objective === objective);
  const cases = atlas.casesByObjective.get(objective) ?? [];
  const chosen = (essay?.cases ?? [])
    .map((id) => atlas.casesById.get(id))
    .filter((caseStudy) => caseStudy !== undefined);
  return {
    objective,
    verb,
    rest,
    href: essay === undefined ? pathTo('objectifs', objective) : pathTo('dossiers', essay.id),
    text: formatText(essay?.tagline ?? atlas.objectivesById.get(objective)?.definition ?? ''),
    points: cases.map(({ places }) => places[0]?.point).filter((point) => point !== undefined),
    cases: [...new Set([...chosen, ...cases])].slice(0, 3).map((caseStudy) => describeCase(caseStudy, atlas)),
    all: {
      href: pathTo('objectifs', objective),
      label: cases.length === 1 ? 'Le cas' : `Les ${formatCount(cases.length, 'cas', 'cas')}`,
    },
  };
}
