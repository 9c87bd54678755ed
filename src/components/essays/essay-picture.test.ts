import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { selectAll } from 'css-select';
import { type AnyNode, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { BarsPicture } from '../../views/essays/essay-picture.ts';
import EssayPicture from './EssayPicture.astro';

const container = await AstroContainer.create();

const picture: BarsPicture = {
  kind: 'bars',
  title: 'Combien ? Moins de vingt, 1 fois sur 2',
  reading: 'Chaque ligne porte ses sources.',
  isPeople: true,
  hidden: 4,
  rows: [
    {
      name: 'École',
      detail: 'élèves, 2020',
      value: '15 élèves',
      announcement: 'prévu : 20 élèves',
      sources: [{ number: 3, href: '#source-3' }],
      bar: { announced: 20, low: 12, high: 15, scale: 40 },
    },
    {
      name: 'Usine',
      href: '/cas/usine/',
      detail: 'apprentis, 2019',
      unknown: 'décompte pas encore cherché',
      sources: [],
      bar: { announced: 40, low: 0, high: 0, scale: 40 },
    },
  ],
};

const files = { svg: '/dossiers/d/image.svg', csv: '/dossiers/d/image.csv' };

const render = async (props: BarsPicture) =>
  parseDocument(await container.renderToString(EssayPicture, { props: { picture: props, files } }));
const select = (page: AnyNode, selector: string) => selectAll<AnyNode, Element>(selector, page);
const pathsOf = (page: AnyNode) =>
  select(page, 'li .picture-bar').map((bar) => select(bar, 'path').map(({ attribs }) => attribs['d']));

test('the picture is named by its sentence, and its words say what its bars do', async () => {
  const page = await render(picture);
  const [figure] = select(page, 'figure');
  const ids = (figure?.attribs['aria-labelledby'] ?? '').split(' ');
  const [title, caption] = ids.map((id) => DomUtils.textContent(select(page, `#${id}`)));
  expect(title).toBe(picture.title);
  expect(caption).toContain('Les 2 plus grands');
  const words = select(page, 'ol > li').map((row) => DomUtils.textContent(row).replace(/\s+/g, ' ').trim());
  expect(words).toEqual([
    'École élèves, 2020 3 15 élèves prévu : 20 élèves',
    'Usine apprentis, 2019 décompte pas encore cherché',
  ]);
  expect(select(page, 'svg:not([aria-hidden="true"])')).toEqual([]);
  expect(select(page, 'ol a').map(({ attribs }) => attribs['href'])).toEqual(['#source-3', '/cas/usine/']);
  expect(select(page, 'figcaption').map(DomUtils.textContent).join()).toContain('Les 2 plus grands, 4 autres non.');
});

test('the drawing and its rows can be kept', async () => {
  const links = select(await render(picture), 'a[download]').map((link) => [
    link.attribs['href'],
    DomUtils.textContent(link).trim(),
  ]);
  expect(links).toEqual([
    [files.svg, 'SVG'],
    [files.csv, 'CSV'],
  ]);
});

test('a stroke is one unit of its row; a bar is a share of its scale', async () => {
  expect(pathsOf(await render(picture)).slice(-2)).toEqual([['M0 .5H20', 'M0 .5H15', 'M0 .5H12'], ['M0 .5H40']]);
  expect(pathsOf(await render({ ...picture, isPeople: false })).slice(-2)).toEqual([
    ['M0 .5H50', 'M0 .5H37.5', 'M0 .5H30'],
    ['M0 .5H100'],
  ]);
});
