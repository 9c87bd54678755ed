import type { CaseStudy } from '../../atlas/case-study.ts';
import type { FigureRange } from '../../atlas/figure.ts';
import { flockPath, layoutFlock } from '../flock-layout.ts';
import { formatCount, formatText } from '../format.ts';
import { layoutNarrowNetwork, layoutWideNetwork, type NetworkLayout } from './actor-network-layout.ts';

const LAYOUTS = [
  { name: 'wide', layOut: layoutWideNetwork },
  { name: 'narrow', layOut: layoutNarrowNetwork },
] as const;
/** Above this count a dot stands for several firms. */
const MOST_FIRMS = 400;
const FIRMS_PER_DOT = 5;
/** Over so many dots the flock keeps its size, so that it covers no label. */
const MOST_DOTS_AT_FULL_SIZE = 100;
const DOT_SPACING = 9;

/** Who does what, as a drawing for each width, and its key; the table of actors says the same in words. */
export function describeNetwork({ title, form, actors }: CaseStudy, flock: FigureRange | undefined) {
  const name = formatText(title);
  const drawings = LAYOUTS.map(({ name: width, layOut }) => {
    const layout = layOut(actors);
    return { name: width, layout, alternative: describeLayout(name, layout) };
  });
  const hidden = drawings[0]?.layout.hiddenCount ?? 0;
  return {
    title: name,
    form,
    drawings,
    flock: flock && drawFlock(flock),
    hasWorkforce: actors.some(({ workforce }) => workforce !== undefined),
    hidden:
      hidden === 0 ? undefined : `${formatCount(hidden, 'autre acteur', 'autres acteurs')} dans le texte seulement`,
  };
}

export type ActorNetwork = ReturnType<typeof describeNetwork>;

function describeLayout(name: string, { members, partners }: NetworkLayout): string {
  const counts = `${formatCount(members.length, 'membre')} et ${formatCount(partners.length, 'partenaire')}`;
  return formatText(`${name} au centre, ${counts} autour ; le schéma est donné en texte ci-dessous.`);
}

/** Paths around the origin, to be drawn `zoom` times as large. */
function drawFlock({ low, high }: FigureRange) {
  const scale = high > MOST_FIRMS ? FIRMS_PER_DOT : 1;
  const { full, hollow } = layoutFlock({
    full: Math.round(low / scale),
    hollow: Math.round((high - low) / scale),
    spacing: DOT_SPACING,
  });
  const zoom = Math.min(1, Math.sqrt(MOST_DOTS_AT_FULL_SIZE / Math.max(1, high / scale)));
  return { full: flockPath(full), hollow: flockPath(hollow), zoom: Number(zoom.toFixed(2)) };
}
