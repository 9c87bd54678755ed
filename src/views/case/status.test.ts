import { expect, test } from 'vitest';
import { localSource, singleCase } from '../../atlas/atlas.fixture.ts';
import { describeStatus } from './status.ts';

const numbers = new Map([['a', 1]]);

/** The sentence, as it reads on 30 November 2026. */
function tell(part: Parameters<typeof singleCase>[0]): string {
  const { atlas, caseStudy } = singleCase({ sources: [localSource('a')], ...part });
  const { title, separator, text, after } = describeStatus(caseStudy, atlas, numbers);
  return `${title}${separator}${text}${after}`;
}

const seen = (date: string, more: object = {}) => ({
  chronologie: [{ date, evenement: 'x', source: 'a', ...more }],
});
const ended = (date: string) => ({ fin: { date, motif: "Vote de l'assemblée.", source: 'a' } });

test.each([
  ['actif', seen('2026-03'), 'Actif. Dernière source vue\u00a0: mars 2026.'],
  ['actif', seen('2024-01'), 'Actif. Dernière source vue\u00a0: janvier 2024.'],
  ['actif', seen('2023-12-05'), 'Actif. Dernière source vue\u00a0: 5\u00a0décembre 2023.'],
  ['actif', seen('2023-11'), 'Vu actif en novembre 2023, dernière source trouvée. Rien n’annonce une fin depuis.'],
  ['actif', seen('2022-05-04'), 'Vu actif le 4\u00a0mai 2022, dernière source trouvée. Rien n’annonce une fin depuis.'],
  ['actif', seen('2023'), 'Actif. Dernière source vue\u00a0: 2023.'],
  ['actif', seen('2026', { deduit: 'x' }), 'Actif. Dernière source vue\u00a0: 2026 (date déduite).'],
  ['actif', {}, 'Actif. Aucune source datée.'],
  ['inconnu', seen('2015'), 'Perdu de vue depuis 2015, dernière source trouvée.'],
  ['inconnu', {}, 'Perdu de vue. Aucune source datée.'],
  ['en-sommeil', seen('2019'), 'En sommeil depuis 2019.'],
  ['termine', ended('2021-11-17'), 'Terminé le 17\u00a0novembre 2021\u00a0: vote de l’assemblée.'],
  ['termine', ended('2021'), 'Terminé en 2021\u00a0: vote de l’assemblée.'],
  ['fusionne', ended('2022-01-01'), 'Fusionné le 1er\u00a0janvier 2022\u00a0: vote de l’assemblée.'],
] as const)('%s, %j', (statut, part, expected) => {
  expect(tell({ statut, ...structuredClone(part) })).toBe(expected);
});

test('the source of the last trace is beside it, at the anchor where its call leads', () => {
  const { atlas, caseStudy } = singleCase({ sources: [localSource('a')], ...seen('2026') });
  expect(describeStatus(caseStudy, atlas, numbers)).toMatchObject({
    anchor: 'appel-statut',
    sources: [{ number: 1, href: '#source-1' }],
  });
  const { atlas: empty, caseStudy: nothing } = singleCase({});
  expect(describeStatus(nothing, empty, numbers).sources).toEqual([]);
});

test('the call to its source stands before the point, not after what nothing announces', () => {
  const { atlas, caseStudy } = singleCase({ sources: [localSource('a')], statut: 'actif', ...seen('2022-05') });
  expect(describeStatus(caseStudy, atlas, numbers)).toMatchObject({
    text: ', dernière source trouvée',
    after: '. Rien n’annonce une fin depuis.',
  });
});

test('what the page says of the last trace wins over later dates', () => {
  const part = { ...seen('2026'), 'derniere-preuve': { date: '2009', source: 'a', motif: 'la suite parle du bassin' } };
  expect(tell({ statut: 'inconnu', ...part })).toBe('Perdu de vue depuis 2009, dernière source trouvée.');
});
