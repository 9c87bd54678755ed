import { stringify } from 'yaml';
import { ACTOR_LINKS, ACTOR_TYPES, SOURCE_NATURES } from '../../src/schema/labels.ts';
import { createProse, type Prose, type Successors } from './prose.ts';
import { createRandom, pick, pickInteger, pickSome, type Random } from './random.ts';

/** What a generated case may refer to. */
export interface World {
  readonly successors: Successors;
  /** Ids of content/formes, content/pratiques and of the lists of content/referentiels. */
  readonly forms: readonly string[];
  readonly practices: readonly string[];
  readonly objectives: readonly string[];
  readonly divisions: readonly string[];
  readonly communes: readonly { readonly code: string; readonly name: string; readonly departement: string }[];
}

const HEADINGS = [
  "Ce qu'ils font ensemble",
  "Comment c'est né",
  'Comment ça marche',
  'Ce que ça a donné',
  'Ce qui a coincé',
];
const PARAGRAPHS = 3;
const SENTENCES = 5;
const READING_DAY = '2026-01-15';
const TYPES = Object.keys(ACTOR_TYPES).filter((type) => type !== 'personne');
const LINKS = Object.keys(ACTOR_LINKS);
const NATURES = Object.keys(SOURCE_NATURES);

/** A valid case of about 1,100 words, the same for the same number whatever the size of the corpus. */
export function writeCase(number: number, world: World): string {
  const random = createRandom(number);
  const prose = createProse(world.successors, random);
  const sources = Array.from({ length: pickInteger(random, 6, 12) }, (_, index) =>
    describeSource(index, random, prose),
  );
  const ids = sources.map(({ id }) => id);
  const frontMatter = {
    ...describeCase({ number, random, prose, world, ids }),
    sources,
    publie: READING_DAY,
    auteurs: ['Banc d’essai'],
  };
  return `---\n${stringify(frontMatter)}---\n\n${writeBody(random, prose, ids)}`;
}

interface Material {
  readonly number: number;
  readonly random: Random;
  readonly prose: Prose;
  readonly world: World;
  readonly ids: readonly string[];
}

function describeCase(material: Material): Readonly<Record<string, unknown>> {
  const { number, random, prose, world, ids } = material;
  const places = pickSome(random, world.communes, pickInteger(random, 1, 4));
  const start = pickInteger(random, 1975, 2018);
  return {
    titre: `Groupement ${prose.name()} ${number}`,
    accroche: prose.sentence().slice(0, 150),
    resume: `${prose.sentence()} ${prose.sentence()}`.slice(0, 440),
    forme: pick(random, world.forms),
    objectifs: pickSome(random, world.objectives, pickInteger(random, 1, 4)),
    secteurs: pickSome(random, world.divisions, pickInteger(random, 1, 3)),
    lieux: places.map(({ code, name }) => ({ commune: `${code} ${name}`, role: prose.words(3), precision: 'commune' })),
    territoire: {
      nom: `Pays de ${prose.name()}`,
      niveau: 'bassin',
      departements: [...new Set(places.map(({ departement }) => departement))],
    },
    debut: String(start),
    statut: 'actif',
    acteurs: Array.from({ length: pickInteger(random, 6, 14) }, () => ({
      nom: `${prose.name()} ${prose.name()}`,
      role: prose.words(4).slice(0, 120),
      type: pick(random, TYPES),
      lien: pick(random, LINKS),
      source: pick(random, ids),
    })),
    chiffres: describeFigures(random, ids),
    chronologie: Array.from({ length: pickInteger(random, 4, 9) }, (_, index) => ({
      date: String(start + index),
      evenement: prose.words(10).slice(0, 150),
      source: pick(random, ids),
    })),
    pratiques: pickSome(random, world.practices, pickInteger(random, 1, 3)).map((practice) => ({
      pratique: practice,
      detail: prose.words(4).slice(0, 110),
      source: pick(random, ids),
    })),
    porteur: `association ${prose.name()}`,
    structure: 'association loi 1901',
  };
}

function describeFigures(random: Random, ids: readonly string[]): readonly unknown[] {
  const observe = (low: number, high: number) => (_: unknown, index: number) => ({
    valeur: pickInteger(random, low, high),
    annee: 2024 - index,
    source: pick(random, ids),
    fiabilite: 'haute',
  });
  const figure = (id: string, unite: string, releves: readonly unknown[]) => ({
    id,
    mesure: id,
    libelle: unite === 'emplois' ? 'Emplois' : 'Adhérents',
    unite,
    perimetre: `${unite} du groupement`,
    releves,
  });
  return [
    figure('membres', 'entreprises', Array.from({ length: 3 }, observe(8, 120))),
    figure('emplois', 'emplois', Array.from({ length: 2 }, observe(200, 9000))),
  ];
}

interface GeneratedSource {
  readonly id: string;
}

function describeSource(
  index: number,
  random: Random,
  prose: Prose,
): GeneratedSource & Readonly<Record<string, unknown>> {
  const id = `source-${index + 1}`;
  return {
    id,
    titre: prose.sentence().slice(0, 110),
    editeur: prose.name(),
    date: String(pickInteger(random, 2005, 2025)),
    url: `https://www.exemple.fr/${prose.name().toLowerCase()}/${id}`,
    nature: pick(random, NATURES),
    consulte: READING_DAY,
    lecture: 'extrait',
  };
}

/** Every source is cited once at least: the first paragraphs go through the list. */
function writeBody(random: Random, prose: Prose, ids: readonly string[]): string {
  const waiting = [...ids];
  const paragraph = () =>
    Array.from({ length: SENTENCES }, () => {
      const isDue = waiting.length > 0;
      const cited = waiting.shift() ?? pick(random, ids);
      return isDue || random() < 0.6 ? prose.sentence().replace(/\.$/, ` [@${cited}].`) : prose.sentence();
    }).join(' ');
  const section = (heading: string) => [`## ${heading}`, ...Array.from({ length: PARAGRAPHS }, paragraph)].join('\n\n');
  return `${HEADINGS.map(section).join('\n\n')}\n`;
}
