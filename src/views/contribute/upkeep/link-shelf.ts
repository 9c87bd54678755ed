import type { Atlas } from '../../../atlas/atlas.ts';
import { findPageLinks, type PageLink } from '../../../atlas/linked-pages.ts';
import { LINK_STATES, type LinkResult } from '../../../links/link-result.ts';
import { messageAddress } from '../../../site.ts';
import { formatCount, formatDate, formatText, quote } from '../../format.ts';
import { linkPage, type Shelf, type Task } from './task.ts';

/** What a link that does not simply answer asks of a reader, the most useful first. */
const GROUPS = [
  { asks: 'replacement', name: 'À remplacer', label: 'Proposer une autre source' },
  { asks: 'correction', name: 'À corriger', label: 'Confirmer l’adresse' },
  { asks: 'look', name: 'À ouvrir à la main', label: 'Dire ce qui s’affiche' },
] as const;

/** Links that need someone; `results` is `undefined` when nobody ever checked them. */
export function listBrokenLinks(results: readonly LinkResult[] | undefined, atlas: Atlas): Shelf {
  const broken = (results ?? []).filter(({ state }) => LINK_STATES[state].asks !== 'nothing');
  const links = findPageLinks(
    broken.map(({ address }) => address),
    atlas,
  );
  const groups = GROUPS.map(({ asks, name, label }) => ({
    name,
    tasks: broken
      .filter(({ state }) => LINK_STATES[state].asks === asks)
      .flatMap((result) => (links.get(result.address) ?? []).map((link) => toTask(result, link, label))),
  }));
  const hasChecks = results !== undefined && results.length > 0;
  return {
    id: 'liens',
    title: 'Liens à reprendre',
    help: describeCheck(results),
    groups: groups.filter(({ tasks }) => tasks.length > 0),
    none: `${describeCheck(results)} ${hasChecks ? 'Toutes répondent.' : 'On ne sait donc pas lesquels sont morts.'}`,
  };
}

function describeCheck(results: readonly LinkResult[] | undefined): string {
  const last = results
    ?.map(({ day }) => day)
    .sort()
    .at(-1);
  return results === undefined || last === undefined
    ? 'Les liens de cette copie n’ont jamais été vérifiés.'
    : `${formatCount(results.length, 'adresse regardée', 'adresses regardées')}, la dernière le ${formatDate(last)}.`;
}

function toTask({ address, state, target }: LinkResult, { page, source }: PageLink, label: string): Task {
  const subject = source === undefined ? new URL(address).host : quote(source);
  const to = state === 'deplace' && target !== undefined ? `\u00a0: ${new URL(target).host}` : '';
  const link = linkPage(page);
  return {
    page: link,
    subject: `${subject}\u00a0: l’adresse ${formatText(LINK_STATES[state].label)}${to}`,
    door: { href: messageAddress('signaler', { page: link.href, passage: `Le lien ${address}` }), label },
  };
}
