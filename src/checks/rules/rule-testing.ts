import type { ContentFile } from '../reading/content-file.ts';
import { createContentFile } from '../reading/open-file.ts';
import { createCorpus } from '../corpus.ts';
import type { Geography, KnownCommune } from '../reading/geography.ts';
import type { Rule } from './rule.ts';

/** Texts of a content folder by path: `{ 'cas/a.mdx': '---…' }`. */
export type Texts = Readonly<Record<string, string>>;

/** What one rule says of a small content folder: `cas/a.mdx:3:8 « x » …`, what is found only. */
export function findProblems(rule: Rule, texts: Texts, templates: readonly ContentFile[] = []): readonly string[] {
  const files = Object.entries(texts).map(([path, text]) => createContentFile(path, text));
  const corpus = createCorpus(files, { geography: SMALL_COUNTRY, today: '2026-11-22', templates });
  const problems =
    rule.scope === 'corpus' ? [...rule.check(corpus)] : files.flatMap((file) => [...rule.check(file, corpus)]);
  return problems.map(({ file, line, column, found }) => `${file}:${line}:${column} ${found}`);
}

/** A page made of its front matter and its text; the text begins two lines below the closing dashes. */
export function page(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

const COMMUNES: readonly KnownCommune[] = [
  { code: '76101', name: 'Blangy', departement: '76', point: [49.9, 1.6] },
  { code: '76363', name: 'Hodeng', departement: '76' },
  { code: '76340', name: 'Foucarmont', departement: '76', point: [49.8, 1.5] },
];

/** Foucarmont has for code what is the postal code of Blangy. */
const POSTAL_CODES: ReadonlyMap<string, readonly KnownCommune[]> = new Map([
  ['76340', COMMUNES.slice(0, 1)],
  ['76390', COMMUNES.slice(0, 2)],
]);

/** Two départements whose borders are at 20 km from a point, three communes, two divisions. */
const SMALL_COUNTRY: Geography = {
  findCommune: (code) => COMMUNES.find((commune) => commune.code === code),
  findMergedCommune: (code) => (code === '76003' ? '76101' : undefined),
  findCommunesByPostalCode: (code) => POSTAL_CODES.get(code) ?? [],
  findCommunesByName: (name) => COMMUNES.filter((commune) => commune.name.startsWith(name)),
  departements: new Map([
    ['27', { name: 'Eure', region: '28' }],
    ['76', { name: 'Seine-Maritime', region: '28' }],
    ['80', { name: 'Somme', region: '32' }],
  ]),
  regions: new Map([['28', { name: 'Normandie' }]]),
  distanceToDepartement: ([latitude, longitude]) =>
    Math.max(0, Math.hypot(latitude - 49.9, longitude - 1.6) * 100 - 20),
  readDivisions: () =>
    new Map([
      ['08', { code: '08', label: 'Autres industries extractives' }],
      ['23', { code: '23', label: 'Verre' }],
    ]),
};
