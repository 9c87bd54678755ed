import type { Atlas } from '../atlas/atlas.ts';
import { findThreeAnswers } from '../atlas/three-answers.ts';
import { findCommune } from '../geography/communes.ts';
import { projectToPlane } from '../geography/projection.ts';
import { findTerritory } from '../geography/territories.ts';
import { pathTo } from '../site.ts';
import { describeDot } from './case-dots.ts';
import { formatText } from './format.ts';
import { describeCorpusStrip } from './home/corpus-strip.ts';
import { describeGrowingFlock } from './home/growing-flock.ts';
import { describeOthers, describeThreeAnswers } from './home/three-answers.ts';
import { listTradeCases } from './home/trade-cases.ts';
import { listMapCases } from './map-cases.ts';

/** Needs of the band of the home page; the others are on the page of practices. */
const MOST_NEEDS = 8;
/** The example shown before anybody asks: machining at Cluses, whose own group was dissolved. */
const EXAMPLE = { sector: 'metal-mecanique', commune: '74081' };

export function buildHomePage(atlas: Atlas) {
  return {
    mapCases: listMapCases(atlas),
    count: atlas.cases.length,
    trades: {
      sectors: atlas.sectors
        .filter(({ id }) => (atlas.casesBySector.get(id)?.length ?? 0) > 0)
        .map(({ id, shortName }) => ({ id, name: formatText(shortName) })),
      example: describeExample(atlas),
    },
    strip: describeCorpusStrip(atlas),
    needs: atlas.needs.slice(0, MOST_NEEDS).flatMap(({ sentence, practices }) => {
      const practice = atlas.practicesById.get(practices[0] ?? '');
      if (practice === undefined) return [];
      return [
        {
          sentence: formatText(sentence),
          practice: formatText(practice.name),
          href: pathTo('pratiques', practice.id),
          dots: (atlas.casesByPractice.get(practice.id) ?? []).map(describeDot),
        },
      ];
    }),
    practiceCount: atlas.practices.length,
    story: describeGrowingFlock(atlas),
    essays: atlas.essays.map(({ id, title, tagline, objective }) => ({
      href: pathTo('dossiers', id),
      title: formatText(title),
      text: formatText(tagline),
      objective,
    })),
  };
}

export type HomePage = ReturnType<typeof buildHomePage>;

function describeExample(atlas: Atlas) {
  const commune = findCommune(EXAMPLE.commune);
  const sector = atlas.sectors.find(({ id }) => id === EXAMPLE.sector);
  const territory = commune?.point && findTerritory(commune.point);
  if (commune?.point === undefined || territory === undefined || sector === undefined) return undefined;
  const [x, y] = projectToPlane(territory, commune.point);
  const answers = findThreeAnswers(sector.id, { territory, x, y }, listTradeCases(atlas));
  if (answers === undefined) return undefined;
  return {
    sector: sector.id,
    label: formatText(`« ${sector.shortName} » à ${commune.name}`),
    answers: describeThreeAnswers(answers),
    others: describeOthers(answers.others),
  };
}
