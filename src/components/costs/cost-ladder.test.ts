import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import CostMark from './CostMark.astro';

const container = await AstroContainer.create();

test.each([
  [{}, 'circle', 'private'],
  [{ isPublic: true }, 'x="1"', 'public'],
  [{ span: '12.5%' }, 'width="12.5%"', 'private'],
  [{ isPublic: true, isAnnounced: true }, 'x="1"', 'announced'],
])('the mark of %j', async (props, drawing, tone) => {
  const html = await container.renderToString(CostMark, { props });
  expect(html).toContain(drawing);
  expect(html).toContain(tone);
});
