import { foldPlaceName } from '../../language/fold.ts';
import { valueAt } from '../../schema/shape.ts';
import { isEntryName, isListName, type ContentFile } from '../reading/content-file.ts';
import type { Corpus } from '../corpus.ts';
import { listTexts, listValues } from '../reading/front-matter-values.ts';
import type { YamlScalar } from '../reading/yaml-nodes.ts';
import { problemAt, type Rule, type RuleProblem } from './rule.ts';
import { foldAddress } from './same-names.ts';

/** Ids are unique where they are looked up, and a list does not say a thing twice. */
export const duplicatesRule: Rule = {
  name: 'duplicates',
  scope: 'file',
  check: (file, corpus) => [
    ...checkIds(file),
    ...checkShared(file, corpus),
    ...checkLists(file),
    ...TWINS.flatMap((twin) => checkTwins(file, twin)),
  ],
};

/** Items of a list that say one thing: the keys that would have to differ. */
const TWINS = [
  { shape: 'acteurs.*', keys: ['nom'], first: 'nom', what: 'L’acteur' },
  {
    shape: 'chiffres.*.releves.*',
    keys: ['valeur', 'min', 'max', 'annee', 'source'],
    first: 'source',
    what: 'Le relevé de',
  },
  { shape: 'chronologie.*', keys: ['date', 'evenement'], first: 'evenement', what: 'L’événement' },
  { shape: 'sources.*', keys: ['url'], first: 'url', what: 'L’adresse' },
  { shape: 'groupements.*', keys: ['nom'], first: 'nom', what: 'Le groupement' },
] as const;

function checkTwins(file: ContentFile, { shape, keys, first, what }: (typeof TWINS)[number]): readonly RuleProblem[] {
  const known = new Map<string, number>();
  return listValues(file, `${shape}.${first}`).flatMap(({ value, path, offset }) => {
    const holder = valueAt(file.frontMatter.value, path.slice(0, -1));
    // Two figures may be seen the same year in the same source.
    const list = path.slice(0, -2).join('/');
    const key = JSON.stringify([list, ...keys.map((name) => foldName(name, valueAt(holder, [name])))]);
    const line = known.get(key);
    known.set(key, line ?? file.lines.placeAt(offset).line);
    if (line === undefined) return [];
    return [
      problemAt(file, offset, {
        found: `${what} « ${String(value).slice(0, LONGEST_NAME)} » figure déjà ligne ${line}`,
        expected: 'chaque chose une fois',
        remedy: 'Réunissez les deux, ou retirez celui qui est de trop',
      }),
    ];
  });
}

/** Names differ by more than a capital or an accent, and addresses by more than their last slash. */
function foldName(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return key === 'url' ? foldAddress(value) : foldPlaceName(value);
}

const LONGEST_NAME = 80;

function checkIds(file: ContentFile): readonly RuleProblem[] {
  if (isListName(file.collection))
    return findRepeated(listTexts(file, '*.id')).map((scalar) => problemAt(file, scalar.offset, describeId(scalar)));
  return ['sources.*.id', 'chiffres.*.id', 'groupements.*.id']
    .flatMap((shape) => findRepeated(listTexts(file, shape)))
    .map((scalar) => problemAt(file, scalar.offset, describeId(scalar)));
}

function checkShared(file: ContentFile, corpus: Corpus): readonly RuleProblem[] {
  if (!isEntryName(file.collection)) return [];
  const shared = corpus.idsOf('sources');
  return listTexts(file, 'sources.*.id')
    .filter(({ value }) => shared.has(value))
    .map(({ value, offset }) =>
      problemAt(file, offset, {
        found: `La source « ${value} » est aussi dans content/sources/${value}.yaml`,
        expected: 'chaque source à un seul endroit',
        remedy: 'Retirez-la de cette page : l’appel trouvera celle de content/sources',
      }),
    );
}

/** `objectifs: [former, former]`. */
function checkLists(file: ContentFile): readonly RuleProblem[] {
  const items = file.frontMatter.scalars.filter(
    ({ path, value }) => typeof path.at(-1) === 'number' && typeof value === 'string',
  );
  const lists = Map.groupBy(items, ({ path }) => path.slice(0, -1).join('/'));
  return [...lists.values()].flatMap(findRepeated).map(({ value, offset }) =>
    problemAt(file, offset, {
      found: `« ${String(value)} » est écrit deux fois dans la même liste`,
      remedy: 'Retirez celui qui est de trop',
    }),
  );
}

function findRepeated(scalars: readonly YamlScalar[]): readonly YamlScalar[] {
  const known = new Set<unknown>();
  return scalars.filter(({ value }) => {
    if (known.has(value)) return true;
    known.add(value);
    return false;
  });
}

function describeId({ value }: YamlScalar) {
  return {
    found: `L’identifiant « ${String(value)} » sert déjà plus haut`,
    expected: 'un identifiant différent pour chaque élément',
    remedy: 'Donnez un autre identifiant à l’un des deux, ou retirez le doublon',
  };
}
