import { PAGE_COLLECTIONS, type PageCollection } from '../../schema/collections.ts';
import type { ContentFile } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import type { YamlScalar } from '../reading/yaml-nodes.ts';
import { problemAt, type Rule } from './rule.ts';

/** An address leads to one page: former ids, and the ids of the directory for cases, are not those of published pages. */
export const formerIdsRule: Rule = {
  name: 'former-ids',
  scope: 'corpus',
  check: (corpus) => {
    const former = FORMER_KEYS.flatMap(({ folder, key, section }) =>
      corpus
        .filesOf(folder)
        // Few pages had another name, and reading them all would take as long as the rest of the checks.
        .filter(({ text }) => text.includes(key))
        .flatMap((file) => listTexts(file, `${key}.*`).map((scalar) => ({ file, scalar, key, section }))),
    );
    const owners = Map.groupBy(former, ({ scalar, section }) => `${section}/${scalar.value}`);
    return [
      ...former.filter(({ scalar, section }) => corpus.idsOf(section).has(scalar.value)).map(describePublished),
      ...[...owners.values()].flatMap(([first, ...others]) =>
        others.map(({ file, scalar }) => describeTaken(file, scalar, first?.file ?? file)),
      ),
      ...corpus.filesOf('repertoire').flatMap((file) =>
        listTexts(file, 'groupements.*.id')
          .filter(({ value }) => corpus.idsOf('cas').has(value))
          .map((scalar) => describeGrouping(file, scalar)),
      ),
    ];
  },
};

interface FormerId {
  readonly file: ContentFile;
  readonly scalar: YamlScalar;
  readonly key: string;
  /** Where the address was. */
  readonly section: PageCollection;
}

/** Where the addresses of pages that moved, or left, are kept. */
const FORMER_KEYS: readonly {
  readonly folder: PageCollection;
  readonly key: string;
  readonly section: PageCollection;
}[] = [
  ...PAGE_COLLECTIONS.map((name) => ({ folder: name, key: 'anciens-ids', section: name })),
  { folder: 'formes', key: 'anciens-cas', section: 'cas' },
];

function describePublished({ file, scalar, key, section }: FormerId) {
  const { value } = scalar;
  const owner = section === 'cas' ? 'd’un cas publié' : `d’un fichier de content/${section}`;
  return problemAt(file, scalar.offset, {
    found: `L’ancien identifiant « ${String(value)} » est celui ${owner}`,
    expected: 'un identifiant que plus aucun fichier ne porte',
    remedy: `Retirez « ${String(value)} » de « ${key} »`,
  });
}

function describeTaken(file: ContentFile, { value, offset }: YamlScalar, owner: ContentFile) {
  return problemAt(file, offset, {
    found: `L’ancien identifiant « ${String(value)} » est déjà dans content/${owner.path}`,
    expected: 'une seule page par ancienne adresse',
    remedy: 'Retirez-le de l’une des deux pages',
  });
}

function describeGrouping(file: ContentFile, { value, offset }: YamlScalar) {
  return problemAt(file, offset, {
    found: `Le groupement « ${String(value)} » est déjà un cas : content/cas/${String(value)}.mdx`,
    expected: 'des groupements qui ne sont pas des cas',
    remedy: 'Retirez ce groupement du répertoire, et les sources que lui seul cite',
  });
}
