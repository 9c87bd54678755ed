import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localSource, mention, singleCase } from '../../atlas/atlas.fixture.ts';
import { measureText } from '../maps/text-width.ts';
import {
  DETAIL_STYLE,
  layoutNarrowNetwork,
  layoutWideNetwork,
  NAME_STYLE,
  type NetworkLayout,
} from './actor-network-layout.ts';

type Mention = ReturnType<typeof mention>;

const staff = (valeur: number) => ({ effectif: { valeur, annee: 2018, source: 's' } });

function read(acteurs: readonly Mention[]) {
  return singleCase({ acteurs: [...acteurs], sources: [localSource('s')] }).caseStudy.actors;
}

const DRAWINGS = [
  ['wide', layoutWideNetwork],
  ['narrow', layoutNarrowNetwork],
] as const;

function namesOf(nodes: NetworkLayout['members']): readonly string[] {
  return nodes.map(({ name }) => name.join(' '));
}

test.each(DRAWINGS)(
  '%s: member firms, the largest first, apart from the partners; persons and the runner left out',
  (_, layout) => {
    const drawing = layout(
      read([
        mention('Petite', staff(10)),
        mention('Grande', staff(1000)),
        mention('Inconnue'),
        mention('Région', { type: 'collectivite', lien: 'financeur' }),
        mention('Une personne', { type: 'personne', lien: 'partenaire' }),
        mention('Association', { type: 'reseau', lien: 'porteur' }),
      ]),
    );
    expect(namesOf(drawing.members)).toEqual(['Grande', 'Petite', 'Inconnue']);
    expect(namesOf(drawing.partners)).toEqual(['Région']);
    expect(drawing.hiddenCount).toBe(0);
    expect(drawing.members.map(({ shape }) => shape)).toEqual(['disc', 'disc', 'outline']);
    expect(drawing.partners.map(({ shape }) => shape)).toEqual(['square']);
  },
);

test('the area of a disc is as its workforce; an unknown workforce has a fixed size', () => {
  const [large, small, unknown] = layoutWideNetwork(
    read([mention('A', staff(1600)), mention('B', staff(400)), mention('C')]),
  ).members;
  expect(large?.radius).toBe(28);
  expect(small?.radius).toBe(Math.round(3 + (28 - 3) * Math.sqrt(400 / 1600)));
  expect(unknown?.radius).toBe(8);
});

test('the detail is the workforce and its year, or the role where there is room for it', () => {
  const firms = read([mention('A', staff(1400)), mention('B', { role: "fabricant d'étuis" })]);
  const details = (layout: NetworkLayout) => layout.members.map(({ detail }) => detail);
  expect(details(layoutWideNetwork(firms))).toEqual([['1\u202f400 salariés, 2018'], ['fabricant d’étuis']]);
  expect(details(layoutNarrowNetwork(firms))).toEqual([['1\u202f400 salariés, 2018'], []]);
});

test('a long role stands on two lines', () => {
  const [node] = layoutWideNetwork(
    read([mention('A', { role: 'citée par la présidente parmi les financeurs et les partenaires de la filière' })]),
  ).members;
  expect(node?.detail).toEqual(['citée par la présidente parmi les', 'financeurs et les partenaires de…']);
});

test('on a telephone a name stands on three short lines at most, the last of each at one height', () => {
  const { members } = layoutNarrowNetwork(read([mention('Brosse'), mention('Université de technologie de Compiègne')]));
  expect(members.map(({ name }) => name)).toEqual([['Brosse'], ['Université de', 'technologie de', 'Compiègne']]);
  const [short, long] = members.map(({ name, label }) => label.y + (name.length - 1) * 8);
  expect(short).toBe(long);
});

test.each([
  ['Pochet du Courval', ['Pochet du Courval']],
  ['Chambre de commerce et d’industrie du Finistère', ['Chambre de commerce et', 'd’industrie du Finistère']],
  [
    'Union des industries et métiers de la métallurgie de Bretagne et d’ailleurs',
    ['Union des industries et', 'métiers de la métallurgie de…'],
  ],
])('the name %s stands on two lines at most', (name, lines) => {
  expect(layoutWideNetwork(read([mention(name)])).members[0]?.name).toEqual(lines);
});

const actors = fc.array(
  fc.record({
    nom: fc.stringMatching(/^[A-Z][a-z]{1,12}( [a-z]{1,12}){0,5}$/),
    lien: fc.constantFrom('membre' as const, 'partenaire' as const, 'financeur' as const, 'client' as const),
    size: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined }),
  }),
  { maxLength: 30 },
);

const MOST_NAME_LINES = { wide: 2, narrow: 3 };

test.each(DRAWINGS)('%s: every actor is drawn or counted as hidden, inside the frame', (drawing, layout) => {
  fc.assert(
    fc.property(actors, (drawn) => {
      const mentions = drawn.map(({ nom, lien, size }) =>
        mention(nom, { lien, ...(size !== undefined && staff(size)) }),
      );
      const { members, partners, hiddenCount, width, height, centre } = layout(read(mentions));
      expect(members.length + partners.length + hiddenCount).toBe(drawn.length);
      for (const { x, y, radius, line, name, detail, label } of [...members, ...partners]) {
        expect(Math.min(x - radius, y - radius)).toBeGreaterThanOrEqual(0);
        expect(x + radius).toBeLessThanOrEqual(width);
        expect(y + radius).toBeLessThanOrEqual(height);
        expect(Math.hypot(line.x2 - centre.x, line.y2 - centre.y)).toBeCloseTo(centre.radius, -1);
        expect(name.length).toBeLessThanOrEqual(MOST_NAME_LINES[drawing]);
        const widths = [
          ...name.map((part) => measureText(part, NAME_STYLE)),
          ...detail.map((part) => measureText(part, DETAIL_STYLE)),
        ];
        const room = { start: width - label.x, middle: width / 3, end: label.x }[label.anchor];
        expect(Math.max(...widths)).toBeLessThanOrEqual(room);
      }
    }),
  );
});
