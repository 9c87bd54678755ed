import { numberPageSources } from '../../atlas/bibliography.ts';
import { buildCaseApparatus } from '../../atlas/calls.ts';
import { readCase, type CaseStudy } from '../../atlas/case-study.ts';
import type { Source } from '../../atlas/source.ts';
import { readRanges } from '../../atlas/statistics.ts';
import { splitPage } from '../../editing/page-edit.ts';
import { caseSchema, type CaseEntry } from '../../schema/case.ts';
import { describeFlock, drawHeadFlock } from '../../views/case/member-flock.ts';
import { describeCase } from '../../views/case-summary.ts';
import { describeFigure, quoteFigure } from '../../views/figures.ts';
import { describeSource } from '../../views/sources/sources.ts';
import type { Surroundings } from './atlas-corpus.ts';
import { isMap, type Values } from './values.ts';

/** What the page of a case shows of an unfinished file, from the same functions as the site. */
export function buildPreview(id: string, text: string, values: Values, around: Surroundings) {
  const { atlas } = around;
  const regions = new Map(atlas.regions.map(({ value, label }) => [value, { name: label }]));
  const body = splitPage(text)?.body ?? '';
  const caseStudy = readDraftCase(id, values, body, around);
  const { numbers, callsBySource } = buildCaseApparatus(caseStudy);
  const sharedSources = nameSources([...numbers.keys()], around);
  const names = {
    sharedSources,
    formsById: new Map(atlas.forms.map(({ value, label }) => [value, { name: label }])),
    objectivesById: new Map(atlas.objectives.map(({ value, label }) => [value, { name: label }])),
    gazetteer: { regions },
  };
  const context = { numbers, rangeOf: readRanges(caseStudy, names) };
  const flock = describeFlock(caseStudy, context);
  return {
    card: describeCase(caseStudy, names, context.rangeOf),
    flock: flock && { words: flock.low.text, scale: flock.scale, ...drawHeadFlock(flock) },
    figures: caseStudy.figures.map((figure) => describeFigure(figure, context)),
    quotes: new Map(caseStudy.figures.map((figure) => [figure.id, quoteFigure(figure, context).text])),
    numbers,
    sources: numberPageSources({ numbers, callsBySource }, caseStudy.localSources, names).map(({ number, source }) => ({
      number,
      ...describeSource(source),
    })),
  };
}

export type CasePreview = ReturnType<typeof buildPreview>;

/** What nobody has written yet. */
const BLANK: Values = {
  titre: 'Sans nom',
  accroche: 'Sans accroche',
  resume: '…',
  forme: 'autre',
  objectifs: ['autre'],
  secteurs: ['00'],
  territoire: { nom: 'Territoire à nommer', niveau: 'national', departements: [] },
  statut: 'actif',
  pratiques: [{ pratique: 'autre', detail: '…', source: 'autre' }],
  publie: '2000-01-01',
  auteurs: ['…'],
};

/** Reads what can be: a value that the schema refuses is left out of the preview, and the checks say why. */
function readDraftCase(id: string, values: Values, body: string, { atlas }: Surroundings): CaseStudy {
  const entry = Object.fromEntries(
    Object.entries(caseSchema.shape).flatMap(([key, schema]) => {
      const read = (value: unknown) => schema.safeParse(value);
      const whole = read(values[key]);
      if (whole.success) return [[key, whole.data] as const];
      const items: readonly unknown[] = Array.isArray(values[key]) ? values[key] : [];
      const some = read(items.filter((item) => read([item]).success));
      const kept = some.success ? some : read(BLANK[key]);
      return kept.success ? [[key, kept.data] as const] : [];
    }),
  );
  const isNamed = isMap(values['territoire']) && values['territoire']['nom'] !== undefined;
  const gazetteer = {
    findCommune: () => undefined,
    departements: new Map(
      atlas.departements.map(({ value, label, region }) => [value, { code: value, name: label, region }]),
    ),
    regions: new Map(),
  };
  // Each key was read by its own schema; places are left out with the maps.
  const read = {
    ...entry,
    lieux: [],
    pratiques: isBlank(values, 'pratiques') ? [] : entry['pratiques'],
  } as unknown as CaseEntry;
  const caseStudy = readCase(id, read, body, gazetteer);
  return {
    ...caseStudy,
    objectives: isBlank(values, 'objectifs') ? [] : caseStudy.objectives,
    territory: isNamed ? caseStudy.territory : { ...caseStudy.territory, name: 'Territoire à nommer' },
  };
}

function isBlank(values: Values, key: string): boolean {
  return values[key] === undefined;
}

/** The shared sources that are called, and those that nobody has described yet. */
function nameSources(ids: readonly string[], { sources }: Surroundings): ReadonlyMap<string, Source> {
  const known = new Map(sources.map((source) => [source[0], source]));
  return new Map(
    ids.map((id) => {
      const [, title, publisher, date] = known.get(id) ?? [id, `${id}, à décrire`, '…', ''];
      const source: Source = {
        id,
        key: id,
        title,
        publisher,
        date: date === '' ? undefined : date,
        nature: 'autre',
        consulted: '',
        reading: 'extrait',
      };
      return [id, source];
    }),
  );
}
