import { findActor, foldActorName, type Atlas } from '../../../atlas/atlas.ts';
import type { ActorMention, CaseStudy } from '../../../atlas/case-study.ts';
import type { Actor } from '../../../atlas/entities.ts';
import { slugify } from '../../../language/fold.ts';
import { ACTOR_LINKS, ORGANISATION_TYPES } from '../../../schema/labels.ts';
import { buildTable, type DataTable } from '../data-table.ts';
import type { PublishedSources } from '../published-sources.ts';

/** An organisation as the cases name it; persons are on the pages, and not in the data. */
interface Organisation {
  readonly id: string;
  readonly record?: Actor | undefined;
  /** None for a record that no case names. */
  readonly mentions: readonly Mention[];
}

interface Mention {
  readonly caseStudy: CaseStudy;
  readonly actor: ActorMention;
}

interface RelationRow extends Mention {
  readonly organisation: string;
}

/** One row an organisation, and one row each time that a case names one. */
export function tabulateActors(atlas: Atlas, sources: PublishedSources): readonly [DataTable, DataTable] {
  const organisations = listOrganisations(atlas);
  return [tabulateOrganisations(organisations), tabulateRelations(organisations, sources)];
}

function tabulateOrganisations(rows: readonly Organisation[]): DataTable {
  return buildTable<Organisation>({
    id: 'acteurs',
    title: 'Les acteurs',
    description: 'Une ligne par organisation que nomme un cas ou qui a sa page. Les personnes n’y sont pas.',
    key: ['id'],
    rows,
    fields: {
      id: { description: 'Identifiant.', isRequired: true, read: ({ id }) => id },
      nom: {
        description: 'Nom.',
        isRequired: true,
        read: ({ record, mentions }) => record?.name ?? mentions[0]?.actor.name,
      },
      alias: { type: 'list', description: 'Autres noms.', read: ({ record }) => record?.aliases },
      type: {
        description: 'Sorte d’organisation.',
        isRequired: true,
        values: Object.keys(ORGANISATION_TYPES),
        read: ({ record, mentions }) => record?.type ?? mentions[0]?.actor.type,
      },
      fiche: {
        type: 'boolean',
        description: 'A une page dans l’atlas.',
        isRequired: true,
        read: ({ record }) => record !== undefined,
      },
      siren: { description: 'Numéro Siren.', read: ({ record }) => record?.siren },
      commune: { description: 'Commune du siège.', read: ({ record }) => record?.commune?.name },
      cas: {
        type: 'list',
        description: 'Cas qui la nomment.',
        refersTo: 'cas.id',
        read: ({ mentions }) => [...new Set(mentions.map(({ caseStudy }) => caseStudy.id))],
      },
    },
  });
}

function tabulateRelations(organisations: readonly Organisation[], sources: PublishedSources): DataTable {
  return buildTable<RelationRow>({
    id: 'relations',
    title: 'Qui est dans quel cas',
    description: 'Une ligne chaque fois qu’un cas nomme une organisation.',
    key: [],
    rows: organisations.flatMap(({ id, mentions }) => mentions.map((mention) => ({ organisation: id, ...mention }))),
    fields: {
      cas: { description: 'Le cas.', isRequired: true, refersTo: 'cas.id', read: ({ caseStudy }) => caseStudy.id },
      acteur: {
        description: 'L’organisation.',
        isRequired: true,
        refersTo: 'acteurs.id',
        read: ({ organisation }) => organisation,
      },
      lien: {
        description: 'Son lien au groupe.',
        isRequired: true,
        values: Object.keys(ACTOR_LINKS),
        read: ({ actor }) => actor.link,
      },
      role: { description: 'Ce qu’elle y fait.', isRequired: true, read: ({ actor }) => actor.role },
      effectif: { type: 'number', description: 'Salariés.', read: ({ actor }) => actor.workforce?.value },
      effectif_annee: {
        type: 'integer',
        description: 'Année de l’effectif.',
        read: ({ actor }) => actor.workforce?.year,
      },
      effectif_source: {
        description: 'Source de l’effectif.',
        refersTo: 'sources.id',
        read: ({ caseStudy, actor: { workforce } }) => workforce && sources.nameIn(caseStudy, workforce.source),
      },
      source: {
        description: 'Source du rôle.',
        refersTo: 'sources.id',
        read: ({ caseStudy, actor: { source } }) =>
          source === undefined ? undefined : sources.nameIn(caseStudy, source),
      },
    },
  });
}

/** The organisations that have a record, then the others, as the first case that names one writes it. */
export function listOrganisations(atlas: Atlas): readonly Organisation[] {
  const mentions = atlas.cases.flatMap((caseStudy) =>
    caseStudy.actors.filter(({ type }) => type !== 'personne').map((actor) => ({ caseStudy, actor })),
  );
  const byName = Map.groupBy(mentions, ({ actor }) => {
    const record = findActor(actor.name, atlas);
    return record?.id ?? foldActorName(actor.name);
  });
  const recorded = atlas.actors.map((record) => ({
    id: record.id,
    record,
    mentions: byName.get(record.id) ?? [],
  }));
  const records = new Set(recorded.map(({ id }) => id));
  const others = [...byName].filter(([name]) => !records.has(name));
  return [...recorded, ...others.map(([name, named]) => ({ id: slugify(name), mentions: named }))];
}
