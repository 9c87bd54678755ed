import type { Atlas } from '../../atlas/atlas.ts';
import { pathTo } from '../../site.ts';
import { placeMoment, type LifelineAxis, type LifelineLayout } from '../lifelines/lifeline-layout.ts';

/** A year of the axis; `at` is a share of its width: « 43.2% ». */
export interface AxisYear {
  readonly year: string;
  readonly at: string;
  /** Whether a narrow window has room for it. */
  readonly isMajor: boolean;
}

/** A programme of the State that the axis shows; nothing is claimed of its effects. */
export interface Landmark {
  readonly year: string;
  readonly at: string;
  readonly words: string;
  readonly href: string;
}

const STEPS = [5, 10, 20, 50, 100, 200];
const MOST_YEARS = 12;
/** A narrow window shows one year in so many. */
const MAJOR = 4;

const LANDMARKS = [
  { year: 2005, programme: 'poles-de-competitivite', words: 'pôles de compétitivité' },
  { year: 2010, programme: 'grappes-d-entreprises', words: 'label Grappe d’entreprises' },
] as const;

/** The samples of the key; each is 30 px wide. */
export const LIFE_KEY: readonly { readonly words: string; readonly line: LifelineLayout }[] = [
  { words: 'vu actif', line: sample({ start: 0, line: [0, 30] }) },
  { words: 'plus de source', line: sample({ tail: { kind: 'dotted', from: 0, to: 30 } }) },
  {
    words: 'perdu de vue',
    line: sample({
      line: [0, 0],
      tail: {
        kind: 'fading',
        dots: [0, 1, 2, 3, 4].map((rank) => ({ x: 3 + rank * 6, radius: 1.7 - rank * 0.2, opacity: 1 - rank * 0.18 })),
      },
    }),
  },
  { words: 'terminé', line: sample({ line: [0, 22], tail: { kind: 'bar', x: 22 } }) },
  { words: 'fusionné', line: sample({ line: [0, 20], tail: { kind: 'fork', x: 20 } }) },
  { words: 'événement daté', line: sample({ line: [0, 30], ticks: [15] }) },
  { words: 'début non daté', line: sample({ hatching: 30 }) },
];

export function listAxisYears(axis: LifelineAxis): readonly AxisYear[] {
  const step = STEPS.find((years) => (axis.to - axis.from) / years <= MOST_YEARS) ?? 500;
  const first = Math.ceil(axis.from / step) * step;
  const count = Math.floor((axis.to - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index * step).map((year) => ({
    year: String(year),
    at: placeOn(axis, year),
    isMajor: year % (step * MAJOR) === 0,
  }));
}

export function listLandmarks({ programmes }: Pick<Atlas, 'programmes'>, axis: LifelineAxis): readonly Landmark[] {
  return LANDMARKS.filter(
    ({ programme, year }) => year > axis.from && year < axis.to && programmes.some(({ id }) => id === programme),
  ).map(({ year, programme, words }) => ({
    year: String(year),
    at: placeOn(axis, year),
    words,
    href: pathTo('dispositifs', programme),
  }));
}

function placeOn(axis: LifelineAxis, year: number): string {
  return `${placeMoment(year, { ...axis, width: 100 })}%`;
}

function sample(part: Partial<LifelineLayout>): LifelineLayout {
  return { width: 30, ticks: [], ...part };
}
