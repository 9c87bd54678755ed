import { findActor, type Atlas } from '../../atlas/atlas.ts';
import { isGiven } from '../../atlas/answer.ts';
import { anchors } from '../../atlas/calls.ts';
import type { ActorMention, CaseStudy } from '../../atlas/case-study.ts';
import type { ActorLink } from '../../schema/labels.ts';
import { pathTo } from '../../site.ts';
import { linkSources, type SourceLink } from '../figures.ts';
import { formatCount, formatNumber, formatText } from '../format.ts';

/** Discs are drawn from so many headcounts on. */
const LEAST_WORKFORCES = 3;
/** Diameter of the largest disc, pixels. */
const LARGEST_DISC = 34;

export interface LedgerRow {
  readonly anchor?: string | undefined;
  readonly name: string;
  readonly href?: string | undefined;
  readonly role: string;
  readonly workforce?: string | undefined;
  /** Diameter of the disc whose area is the headcount, pixels. */
  readonly disc?: number | undefined;
  readonly sources: readonly SourceLink[];
  /** Nobody knows who pays. */
  readonly isUnknown?: boolean;
}

const COLUMNS: readonly { readonly title: string; readonly links: readonly ActorLink[] }[] = [
  { title: 'Qui porte', links: ['porteur'] },
  { title: 'Qui participe', links: ['membre', 'partenaire', 'client'] },
  { title: 'Qui paie', links: ['financeur'] },
];

/** Who carries, who takes part, who pays: the actors of a case in three columns. */
export function describeLedger(caseStudy: CaseStudy, atlas: Atlas, numbers: ReadonlyMap<string, number>) {
  const { actors } = caseStudy;
  const workforces = actors.flatMap(({ workforce }) => workforce?.value ?? []);
  const largest = workforces.length < LEAST_WORKFORCES ? undefined : Math.max(...workforces);
  const columns = COLUMNS.map(({ title, links }) => ({
    title,
    rows: actors.flatMap((actor, index) =>
      links.includes(actor.link) ? [describeRow(actor, index, { atlas, numbers, largest })] : [],
    ),
  }));
  return {
    columns: columns.map(({ title, rows: known }) => {
      const rows = title === 'Qui paie' ? [...known, ...listUnknownPayers(caseStudy)] : known;
      // The ten questions may tell it in a sentence.
      const isTold = title === 'Qui paie' && isGiven(caseStudy.answers.financement);
      const absence = isTold ? 'dit aux dix questions' : 'pas encore cherché';
      return { title, rows, absence, summary: summarise(title, rows, absence) };
    }),
    hasDiscs: largest !== undefined,
  };
}

export type Ledger = ReturnType<typeof describeLedger>;

/** « Qui participe : Pochet du Courval et 7 autres », for a column that is folded. */
function summarise(title: string, [first, ...others]: readonly LedgerRow[], absence: string): string {
  if (first === undefined) return `${title}\u00a0: ${absence}`;
  const more = others.length === 0 ? '' : ` et ${formatCount(others.length, 'autre')}`;
  return `${title}\u00a0: ${first.name}${more}`;
}

interface RowContext {
  readonly atlas: Atlas;
  readonly numbers: ReadonlyMap<string, number>;
  readonly largest: number | undefined;
}

function describeRow(actor: ActorMention, index: number, { atlas, numbers, largest }: RowContext): LedgerRow {
  const record = findActor(actor.name, atlas);
  const { workforce } = actor;
  return {
    anchor: anchors.actor(index),
    name: formatText(actor.name),
    href: record && pathTo('acteurs', record.id),
    role: formatText(actor.role),
    workforce: workforce && `${formatNumber(workforce.value)}\u00a0salariés en ${workforce.year}`,
    disc: workforce && largest && Math.max(4, Math.round(LARGEST_DISC * Math.sqrt(workforce.value / largest))),
    sources: linkSources([actor, { source: workforce?.source }], numbers),
  };
}

/** The members' fee, where it was looked for or not, and is not known. */
function listUnknownPayers({ answers }: CaseStudy): readonly LedgerRow[] {
  const fee = answers['ticket-d-entree'];
  if (isGiven(fee)) return [];
  const role = `cotisation\u00a0: ${fee.searched === undefined ? 'pas encore cherchée' : 'cherchée, pas trouvée'}`;
  return [{ name: 'Les adhérents', role, sources: [], isUnknown: true }];
}
