import type { Atlas } from '../../atlas/atlas.ts';
import type { Essay } from '../../atlas/essay.ts';
import { pathTo } from '../../site.ts';
import { listAxisYears, type AxisYear } from '../durability/life-axis.ts';
import { sortByStart } from '../durability/life-orders.ts';
import { describeLifeRow, type LifeRow } from '../durability/life-rows.ts';
import { linkSources, writeQuantity, type SourceLink } from '../figures.ts';
import { formatText, formatYears } from '../format.ts';
import { findAxis } from '../lifelines/lifelines.ts';
import { shortenTitle } from '../short-title.ts';
import { findFates, FINDINGS } from './findings.ts';
import {
  keepFirstUnit,
  listQuantities,
  readHeight,
  readPromise,
  readReach,
  type Quantity,
  type Span,
} from './quantities.ts';

/** One figure of the picture. */
export interface PictureRow {
  readonly name: string;
  /** The page of its case, which gives its sources. */
  readonly href?: string | undefined;
  /** What is counted, and when. */
  readonly detail: string;
  /** « 33 projets »; absent when nobody counted. */
  readonly value?: string | undefined;
  /** « prévu : 531 projets ». */
  readonly announcement?: string | undefined;
  /** What nobody has looked for yet, where the picture compares. */
  readonly unknown?: string | undefined;
  readonly sources: readonly SourceLink[];
  /** Lengths in the unit of `scale`; zero where there is nothing to draw. */
  readonly bar: { readonly announced: number; readonly low: number; readonly high: number; readonly scale: number };
}

export interface BarsPicture {
  readonly kind: 'bars';
  readonly title: string;
  /** How to read it. */
  readonly reading: string;
  /** Whether a stroke stands for a person. */
  readonly isPeople: boolean;
  readonly rows: readonly PictureRow[];
  /** Rows left out, the smallest. */
  readonly hidden: number;
}

export interface LivesPicture {
  readonly kind: 'lives';
  readonly title: string;
  /** How to read it. */
  readonly reading: string;
  readonly rows: readonly LifeRow[];
  readonly years: readonly AxisYear[];
}

export type EssayPictureView = BarsPicture | LivesPicture;

/** A longer picture would be walked, not seen. */
const MOST_ROWS = 20;
/** More strokes than that no window keeps apart. */
const MOST_STROKES = 400;
/** Width that shares of the axis of the lives are counted on, in pixels. */
const WIDTH = 960;
/** How each kind lays out its figures, and what the eye must not conclude from them. */
const KINDS = {
  personnes: { keepsOrder: false, hasOneUnit: false, reading: '' },
  ecart: {
    keepsOrder: false,
    hasOneUnit: true,
    reading: ' Ces décomptes n’ont pas le même périmètre : leur écart n’est pas une croissance.',
  },
  promesse: {
    keepsOrder: true,
    hasOneUnit: false,
    reading: ' Chaque barre est à sa propre échelle : toute la longueur est ce qui était prévu.',
  },
  etapes: { keepsOrder: true, hasOneUnit: true, reading: ' Toutes les barres sont à la même échelle.' },
} as const;

/** The picture at the head of an essay; nothing when it asks for none, or when no figure answers. */
export function describePicture(
  essay: Essay,
  atlas: Atlas,
  numbers: ReadonlyMap<string, number>,
): EssayPictureView | undefined {
  const { picture } = essay;
  if (picture === undefined) return undefined;
  if (picture.finding === 'devenir') return describeLives(essay, picture.question, atlas);
  const { keepsOrder, hasOneUnit, reading } = KINDS[picture.finding];
  const all = listQuantities(essay, atlas);
  const quantities = hasOneUnit ? keepFirstUnit(all) : all;
  if (quantities.length === 0) return undefined;
  const scale = Math.max(...quantities.map(readReach));
  const isPeople = picture.finding === 'personnes' && scale <= MOST_STROKES;
  const sorted = keepsOrder ? quantities : quantities.toSorted((one, other) => readHeight(other) - readHeight(one));
  return {
    kind: 'bars',
    title: formatText(`${picture.question} ${FINDINGS[picture.finding](quantities)}`),
    reading: formatText(`Chaque ligne porte ses sources, ou mène au cas qui les donne.${reading}`),
    isPeople,
    rows: sorted
      .slice(0, MOST_ROWS)
      .map((quantity) =>
        picture.finding === 'promesse'
          ? { ...describeRow(quantity, readReach(quantity), numbers), unknown: describeUnknown(quantity) }
          : describeRow(quantity, scale, numbers),
      ),
    hidden: Math.max(0, sorted.length - MOST_ROWS),
  };
}

function describeLives({ cases }: Essay, question: string, atlas: Atlas): EssayPictureView | undefined {
  const own = atlas.cases.filter(({ id }) => cases.includes(id));
  if (own.length === 0) return undefined;
  const axis = findAxis({ ...atlas, cases: own }, WIDTH);
  return {
    kind: 'lives',
    title: formatText(`${question} ${findFates(own)}`),
    reading: 'Une ligne par cas du dossier, de son début à la dernière preuve de vie.',
    rows: sortByStart(own.map((caseStudy) => describeLifeRow(caseStudy, atlas, axis))),
    years: listAxisYears(axis),
  };
}

function describeRow(quantity: Quantity, scale: number, numbers: ReadonlyMap<string, number>): PictureRow {
  const { figure, caseStudy, announced, counted } = quantity;
  const years = (counted ?? announced)?.years;
  const what = caseStudy === undefined ? figure.scope : figure.label;
  return {
    name: caseStudy === undefined ? formatText(figure.label) : shortenTitle(caseStudy.title),
    href: caseStudy && pathTo('cas', caseStudy.id),
    detail: formatText(`${what}, ${years === undefined ? 'sans date' : formatYears(years)}`),
    value: counted && writeQuantity(counted, figure.unit),
    announcement: announced && announce(announced, figure.unit),
    sources: caseStudy === undefined ? linkSources(figure.observations, numbers) : [],
    bar: {
      announced: Math.min(readPromise(quantity) ?? 0, scale),
      low: counted?.low ?? 0,
      high: counted?.high ?? 0,
      scale: Math.max(scale, 1),
    },
  };
}

function describeUnknown({ counted }: Quantity): string | undefined {
  return counted === undefined ? 'décompte pas encore cherché' : undefined;
}

function announce(span: Span, unit: string): string {
  return formatText(`prévu : ${writeQuantity(span, unit)}`);
}
