import { find } from '../find.ts';
import type { StageSetting } from './stage-setting.ts';

/** What the map takes from the page: elements, French words, silhouettes. */
export type PageParts = Omit<StageSetting, 'ground' | 'describe' | 'onActivate' | 'onChoose'>;

export function readPageParts(root: HTMLElement): PageParts {
  const { whiteAreas = '', hintWheel = '', hintWheelMac = '', hintTouch = '', listedCaption = '' } = root.dataset;
  return {
    container: find(root, '[data-stage]', HTMLElement),
    hint: find(root, '[data-hint]', HTMLElement),
    covers: { legend: find(root, '[data-cover]', HTMLElement), buttons: find(root, '[data-buttons]', HTMLElement) },
    callout: find(root, 'template[data-callout]', HTMLTemplateElement),
    hints: { wheel: isApple(navigator.userAgent) ? hintWheelMac : hintWheel, touch: hintTouch },
    listedCaption,
    whiteAreas: whiteAreas.split(' ').filter((code) => code !== ''),
    drawForm: (form) => cloneForm(root, form),
  };
}

/** The silhouettes are those of the legend, which has one for every form. */
function cloneForm(root: HTMLElement, form: string): Node {
  const mark = root.querySelector(`[data-shape="${CSS.escape(form)}"] svg`) ?? root.querySelector('[data-shape] svg');
  return mark?.cloneNode(true) ?? document.createTextNode('');
}

function isApple(agent: string): boolean {
  return /Mac|iPhone|iPad/.test(agent);
}
