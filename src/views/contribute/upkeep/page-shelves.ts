import { countAnswers, QUESTIONS } from '../../../atlas/answer.ts';
import type { Atlas } from '../../../atlas/atlas.ts';
import type { CitingPage } from '../../../atlas/bibliography.ts';
import type { Dated } from '../../../atlas/entities.ts';
import { isPastYear } from '../../../atlas/freshness.ts';
import { CASE_HEADINGS } from '../../../schema/collections.ts';
import { messageAddress } from '../../../site.ts';
import { formatCount, formatDate, formatList, formatText, quote } from '../../format.ts';
import { linkPage, type Shelf, type Task } from './task.ts';

/** Below these, a page says little. */
const FEW_ANSWERS = 5;
const SHORT_CASE = 350;
const SHORT_TEXT = 250;
const FEW_CASES = 2;

/** Pages that say little, then pages that nobody has compared with their sources for a year. */
export function listThinAndOld(atlas: Atlas): readonly Shelf[] {
  return [
    {
      id: 'pages-minces',
      title: 'Pages minces',
      help: 'Peu de réponses, peu de mots, ou une rubrique absente.',
      groups: [{ tasks: [...listThinCases(atlas), ...listThinTexts(atlas), ...listThinPractices(atlas)] }],
      none: 'Aucune page n’est mince.',
    },
    {
      id: 'pages-a-relire',
      title: 'Pages à relire',
      help: 'Plus d’un an a passé depuis la dernière relecture face aux sources.',
      groups: [{ tasks: listOverdue(atlas) }],
      none: 'Toutes les pages ont été relues depuis moins d’un an.',
    },
  ];
}

function listThinCases({ cases }: Atlas): readonly Task[] {
  return cases.flatMap(({ id, title, answers, body }) => {
    const answered = countAnswers(answers);
    const words = countWords(body);
    const headings = new Set([...body.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading.trim()));
    const absent = CASE_HEADINGS.filter((heading) => !headings.has(heading.title)).map(({ title }) => quote(title));
    const reasons = [
      ...(answered < FEW_ANSWERS ? [`${formatCount(answered, 'réponse')} sur ${QUESTIONS.length}`] : []),
      ...(words < SHORT_CASE ? [formatCount(words, 'mot')] : []),
      ...(absent.length > 0 ? [`sans ${formatList(absent)}`] : []),
    ];
    return reasons.length === 0 ? [] : [complete({ kind: 'cas', id, title }, reasons.join(', '))];
  });
}

function listThinTexts(atlas: Atlas): readonly Task[] {
  return listTexts(atlas)
    .map(({ page, body = '' }) => ({ page, words: countWords(body) }))
    .filter(({ page, words }) => page.kind !== 'cas' && page.kind !== 'acteurs' && words < SHORT_TEXT)
    .map(({ page, words }) => complete(page, formatCount(words, 'mot')));
}

function listThinPractices({ practices, casesByPractice }: Atlas): readonly Task[] {
  return practices
    .map(({ id, name }) => ({ id, name, count: casesByPractice.get(id)?.length ?? 0 }))
    .filter(({ count }) => count < FEW_CASES)
    .map(({ id, name, count }) => ({
      page: linkPage({ kind: 'pratiques', id, title: name }),
      subject: count === 0 ? 'aucun cas' : 'un seul cas',
      door: { href: messageAddress('proposer'), label: 'Proposer un cas' },
    }));
}

function listOverdue(atlas: Atlas): readonly Task[] {
  return listTexts(atlas)
    .filter(({ verified }) => verified === undefined || isPastYear(verified, atlas.today))
    .toSorted((one, other) => ((one.verified ?? '') < (other.verified ?? '') ? -1 : 1))
    .map(({ page, verified }) => {
      const link = linkPage(page);
      const subject = verified === undefined ? 'jamais relue' : `relue le ${formatDate(verified)}`;
      const door = {
        href: messageAddress('signaler', { page: link.href, passage: 'Relecture' }),
        label: 'Dire ce qui a changé',
      };
      return { page: link, subject, door };
    });
}

function complete(page: CitingPage, subject: string): Task {
  const link = linkPage(page);
  return {
    page: link,
    subject,
    door: {
      href: messageAddress('completer', { page: link.href, passage: formatText('Page à étoffer') }),
      label: 'Compléter',
    },
  };
}

interface Text extends Dated {
  readonly page: CitingPage;
  readonly body?: string | undefined;
}

function listTexts(atlas: Atlas): readonly Text[] {
  return [
    ...atlas.cases.map(({ id, title, body, verified }) => ({
      page: { kind: 'cas' as const, id, title },
      body,
      verified,
    })),
    ...atlas.practices.map(({ id, name, body, verified }) => toText('pratiques', id, name, { body, verified })),
    ...atlas.forms.map(({ id, name, body, verified }) => toText('formes', id, name, { body, verified })),
    ...atlas.essays.map(({ id, title, body, verified }) => toText('dossiers', id, title, { body, verified })),
    ...atlas.programmes.map(({ id, name, body, verified }) => toText('dispositifs', id, name, { body, verified })),
    ...atlas.actors.map(({ id, name, verified }) => toText('acteurs', id, name, { verified })),
  ];
}

function toText(kind: CitingPage['kind'], id: string, title: string, rest: Omit<Text, 'page'>): Text {
  return { page: { kind, id, title }, ...rest };
}

/** Words of a body, without its calls and its components. */
function countWords(body: string): number {
  const words = body.replace(/\[@[^\]]{0,200}\]|<[^>]{0,300}>/g, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
  return words?.length ?? 0;
}
