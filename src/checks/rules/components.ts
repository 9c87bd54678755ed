import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { BODY_COMPONENTS } from '../../schema/collections.ts';
import { findNearest } from '../../schema/nearest.ts';
import { isFolderName, type ContentFile } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import { describeHtmlTag } from '../reading/html-tags.ts';
import type { Finding } from '../problem.ts';
import { walkBody } from '../reading/walk-body.ts';
import { problemAt, type Rule } from './rule.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;
type Attribute = Element['attributes'][number];

/** The text uses the components listed in the schema, with their properties, and nothing else between « < » and « > ». */
export const componentsRule: Rule = {
  name: 'components',
  scope: 'file',
  check: (file) => {
    if (!isFolderName(file.collection)) return [];
    return walkBody(file).flatMap(({ node, offset }) =>
      node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
        ? checkElement(node, file).map((finding) => problemAt(file, offset, finding))
        : [],
    );
  },
};

const NAMES = Object.keys(BODY_COMPONENTS);
/** A map, not the table: `<constructor>` must find nothing. */
const COMPONENTS: ReadonlyMap<string, { readonly required: readonly string[]; readonly optional: readonly string[] }> =
  new Map(Object.entries(BODY_COMPONENTS));

function checkElement(element: Element, file: ContentFile): readonly Finding[] {
  const name = element.name ?? '';
  const component = COMPONENTS.get(name);
  if (component === undefined) return [describeUnknown(name)];
  const allowed = [...component.required, ...component.optional];
  return [
    ...element.attributes.flatMap((attribute) => describeAttribute(attribute, name, allowed) ?? []),
    ...findRepeated(element, name),
    ...findMissing(element, name, component.required),
    ...checkContent(element, name),
    ...checkFigure(element, file),
  ];
}

function describeUnknown(name: string): Finding {
  if (/^[a-z]/.test(name)) return describeHtmlTag(name);
  const nearest = findNearest(name, NAMES);
  return {
    found: name === '' ? 'La balise « <> » n’a pas de nom' : `« <${name}> » n’est pas un composant de l’atlas`,
    expected: `du texte, ou un de ces composants : ${NAMES.join(', ')}`,
    remedy: nearest === undefined ? 'Retirez la balise' : `Vouliez-vous dire <${nearest}> ?`,
  };
}

function describeAttribute(attribute: Attribute, name: string, allowed: readonly string[]): Finding | undefined {
  if (attribute.type !== 'mdxJsxAttribute') {
    return {
      found: `Des accolades sont dans la balise « <${name}> »`,
      expected: 'des valeurs entre guillemets doubles',
      remedy: 'Retirez les accolades',
    };
  }
  if (!allowed.includes(attribute.name)) {
    const nearest = findNearest(attribute.name, allowed);
    return {
      found: `« <${name}> » ne connaît pas « ${attribute.name} »`,
      expected: allowed.join(', '),
      remedy: nearest === undefined ? `Retirez « ${attribute.name} »` : `Vouliez-vous dire « ${nearest} » ?`,
    };
  }
  if (typeof attribute.value === 'string' && attribute.value.trim() !== '') return undefined;
  return {
    found: `« ${attribute.name} » n’a pas de valeur entre guillemets`,
    expected: 'un texte entre guillemets doubles',
    remedy: `Écrivez ${attribute.name}="…"`,
  };
}

/** The page would keep the last value, and a reader of the file the first. */
function findRepeated({ attributes }: Element, name: string): readonly Finding[] {
  const names = attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));
  const byName = [...Map.groupBy(names, (property) => property)].filter(([, uses]) => uses.length > 1);
  return byName.map(([property]) => ({
    found: `« ${property} » est écrit deux fois dans « <${name}> »`,
    expected: `${property}="…" une seule fois`,
    remedy: 'Retirez celui qui est de trop',
  }));
}

function findMissing({ attributes }: Element, name: string, required: readonly string[]): readonly Finding[] {
  const given = new Set(attributes.map((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '')));
  return required
    .filter((property) => !given.has(property))
    .map((property) => ({
      found: `Il manque « ${property} » à « <${name}> »`,
      expected: `<${name} ${property}="…">`,
      remedy: `Ajoutez ${property}="…"`,
    }));
}

/** A figure is a word of the sentence; the other components hold a text. */
function checkContent({ children }: Element, name: string): readonly Finding[] {
  const isEmpty = children.length === 0;
  if (isEmpty === (name === 'Chiffre')) return [];
  if (isEmpty)
    return [
      {
        found: `« <${name}> » est vide`,
        expected: `un texte entre <${name}> et </${name}>`,
        remedy: 'Ajoutez le texte, entouré de lignes vides',
      },
    ];
  return [
    {
      found: '« <Chiffre> » contient un texte',
      expected: 'une balise qui se referme aussitôt',
      remedy: 'Écrivez <Chiffre id="…" />',
    },
  ];
}

function checkFigure({ name, attributes }: Element, file: ContentFile): readonly Finding[] {
  const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
  if (name !== 'Chiffre' || typeof id !== 'string') return [];
  const ids = listTexts(file, 'chiffres.*.id').map(({ value }) => value);
  if (ids.includes(id)) return [];
  const nearest = findNearest(id, ids);
  return [
    {
      found: `Le chiffre « ${id} » n’est pas dans cette page`,
      expected:
        ids.length === 0
          ? 'un chiffre décrit dans l’en-tête, sous « chiffres »'
          : `un de ces chiffres de l’en-tête : ${ids.join(', ')}`,
      remedy:
        nearest === undefined
          ? 'Ajoutez ce chiffre à l’en-tête, ou corrigez son nom'
          : `Vouliez-vous dire « ${nearest} » ?`,
    },
  ];
}
