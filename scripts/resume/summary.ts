import { QUESTIONS } from '../../src/atlas/answer.ts';
import { CASE_HEADINGS } from '../../src/schema/collections.ts';
import { EVIDENCE_LABELS } from '../../src/views/evidence.ts';
import type { CaseMeasure } from './case-measures.ts';
import { isContent, readCaseId, type Change } from './git-content.ts';
import type { Proposal } from './proposal.ts';
import { listReviewPoints } from './review-points.ts';

/** In French and in Markdown: what a proposal changes, and what its reviewer looks at. */
export function summarise(proposal: Proposal): string {
  return [
    '## Ce que change la proposition',
    describeScope(proposal.changes),
    ...describeCases(proposal),
    ...describeOthers(proposal.changes),
    `### Pour qui relit\n\n${listReviewPoints(proposal)
      .map((point) => `- [ ] ${point}`)
      .join('\n')}`,
  ].join('\n\n');
}

function describeScope(changes: readonly Change[]): string {
  const content = changes.filter(isContent).length;
  const code = changes.length - content;
  if (changes.length === 0) return 'Rien ne change.';
  if (code === 0)
    return `**Contenu seulement** : ${count(content, 'fichier')} de \`content/\`. Le code du site ne change pas.`;
  if (content === 0) return `**Code seulement** : ${count(code, 'fichier')}.`;
  return `**Contenu et code** : ${count(content, 'fichier')} de \`content/\`, ${count(code, 'autre fichier', 'autres fichiers')}.`;
}

function describeCases({ changes, before, after }: Proposal): readonly string[] {
  const touched = changes.flatMap(({ path }) => readCaseId(path) ?? []);
  const ids = [...new Set([...touched, ...before.keys(), ...after.keys()])].filter(
    (id) => touched.includes(id) || JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)),
  );
  if (ids.length === 0) return [];
  return [
    [
      '| Fiche | Réponses | Rubriques | Chiffres | Sources | Preuve | Taille |',
      '| --- | ---: | ---: | ---: | ---: | --- | ---: |',
      ...ids.toSorted().map((id) => describeCase(id, { changes, before, after })),
    ].join('\n'),
  ];
}

function describeCase(id: string, { changes, before, after }: Proposal): string {
  const old = before.get(id);
  const now = after.get(id);
  const change = changes.find(({ path }) => readCaseId(path) === id);
  const name = `${escape(now?.title ?? old?.title ?? id)} (\`cas/${id}\`${describeChange(change)})`;
  if (change?.kind === 'removed') return `| ${name} | | | | | | |`;
  if (now === undefined) return `| ${name} | illisible : voir les messages de la vérification | | | | | |`;
  const evidence = (measure: CaseMeasure) => EVIDENCE_LABELS[measure.evidence].name.toLocaleLowerCase('fr');
  const cells = [
    `${move(old?.answers, now.answers)} / ${QUESTIONS.length}`,
    `${move(old?.headings, now.headings)} / ${CASE_HEADINGS.length}`,
    move(old?.figures, now.figures),
    move(old?.sources, now.sources),
    move(old && evidence(old), evidence(now)),
    `${signed(now.signs - (old?.signs ?? 0))} signes`,
  ];
  return `| ${[name, ...cells].join(' | ')} |`;
}

const CHANGE_WORDS = { added: ', nouvelle', changed: '', removed: ', retirée' } as const;

function describeChange(change: Change | undefined): string {
  return change === undefined ? ', par ses sources' : CHANGE_WORDS[change.kind];
}

const OTHER_WORDS = { added: 'ajouté', changed: 'modifié', removed: 'retiré' } as const;
const MOST_OTHERS = 40;

function describeOthers(changes: readonly Change[]): readonly string[] {
  const others = changes.filter(({ path }) => readCaseId(path) === undefined);
  if (others.length === 0) return [];
  const lines = others.slice(0, MOST_OTHERS).map(({ path, kind }) => `- ${code(path)}, ${OTHER_WORDS[kind]}`);
  const left = others.length - lines.length;
  return [`### Autres fichiers\n\n${[...lines, ...(left > 0 ? [`- et ${left} autres`] : [])].join('\n')}`];
}

/** « 7 → 8 », « 7 » when nothing moves or nothing was there. */
function move(old: string | number | undefined, now: string | number): string {
  return old === undefined || old === now ? String(now) : `${old} → ${now}`;
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}

/** What someone typed stays words: no mark, no link, no cell, nobody called. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|<>~@:&]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

function code(path: string): string {
  return `\`${path.replace(/[`|\s]/g, '?')}\``;
}

function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number > 1 ? plural : singular}`;
}
