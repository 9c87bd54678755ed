import type { ContentFile } from '../reading/content-file.ts';
import { listTexts } from '../reading/front-matter-values.ts';
import type { YamlScalar } from '../reading/yaml-nodes.ts';
import { problemAt, type Rule } from './rule.ts';

/** An address leads to one case: former ids and the ids of the directory are not those of published cases. */
export const formerIdsRule: Rule = {
  name: 'former-ids',
  scope: 'corpus',
  check: (corpus) => {
    const published = corpus.idsOf('cas');
    const former = FORMER_KEYS.flatMap(({ folder, key }) =>
      corpus
        .filesOf(folder)
        // Few pages had another name, and reading them all would take as long as the rest of the checks.
        .filter(({ text }) => text.includes(key))
        .flatMap((file) => listTexts(file, `${key}.*`).map((scalar) => ({ file, scalar, key }))),
    );
    const owners = Map.groupBy(former, ({ scalar }) => scalar.value);
    return [
      ...former
        .filter(({ scalar }) => published.has(scalar.value))
        .map(({ file, scalar, key }) => describePublished(file, scalar, key)),
      ...[...owners.values()].flatMap(([first, ...others]) =>
        others.map(({ file, scalar }) => describeTaken(file, scalar, first?.file ?? file)),
      ),
      ...corpus.filesOf('repertoire').flatMap((file) =>
        listTexts(file, 'groupements.*.id')
          .filter(({ value }) => published.has(value))
          .map((scalar) => describeGrouping(file, scalar)),
      ),
    ];
  },
};

/** Where the addresses of cases that moved, or left, are kept. */
const FORMER_KEYS = [
  { folder: 'cas', key: 'anciens-ids' },
  { folder: 'formes', key: 'anciens-cas' },
] as const;

function describePublished(file: ContentFile, { value, offset }: YamlScalar, key: string) {
  return problemAt(file, offset, {
    found: `L’ancien identifiant « ${String(value)} » est celui d’un cas publié`,
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
