/** What a field of the Atelier is called, by the end of its path; the question it answers is its description in the schema. */
const NAMES: Readonly<Record<string, string>> = {
  titre: 'Nom du groupement',
  accroche: 'Accroche',
  resume: 'Résumé',
  forme: 'Forme de coopération',
  objectifs: 'Objectifs',
  secteurs: 'Secteurs',
  lieux: 'Lieux',
  commune: 'Commune',
  genre: 'Genre de lieu',
  role: 'Rôle',
  precision: 'Précision',
  'hors-territoire': 'Hors du territoire',
  coordonnees: 'Coordonnées',
  territoire: 'Territoire',
  nom: 'Nom',
  niveau: 'Échelle',
  departements: 'Départements',
  debut: 'Début',
  statut: 'Où en est la coopération',
  fin: 'Fin',
  date: 'Date',
  motif: 'Motif',
  source: 'Source',
  'derniere-preuve': 'Dernière trace',
  acteurs: 'Acteurs',
  type: 'Type',
  lien: 'Lien',
  effectif: 'Effectif',
  valeur: 'Valeur',
  annee: 'Année',
  chiffres: 'Chiffres',
  id: 'Identifiant',
  mesure: 'Mesure',
  libelle: 'Libellé',
  unite: 'Unité',
  perimetre: 'Périmètre',
  releves: 'Relevés',
  min: 'Borne basse',
  max: 'Borne haute',
  mention: 'Mots de la source',
  nature: 'Nature',
  deduit: 'Année déduite',
  fiabilite: 'Fiabilité',
  chronologie: 'Événements',
  evenement: 'Événement',
  pratiques: 'Pratiques',
  pratique: 'Pratique',
  detail: 'Détail',
  depuis: 'Depuis',
  'jusqu-a': 'Jusqu’à',
  minute: 'En une minute',
  fiche: 'Les dix questions',
  reponse: 'Réponse',
  inconnu: 'Cherché en vain le',
  porteur: 'Porteur',
  structure: 'Forme juridique',
  site: 'Site public',
  questions: 'Questions ouvertes',
  auteur: 'Auteur',
  texte: 'Texte',
  'anciens-ids': 'Anciens identifiants',
  'voir-aussi': 'Voir aussi',
  'mots-cles': 'Autres mots',
  sources: 'Sources',
  editeur: 'Éditeur',
  url: 'Adresse',
  archive: 'Copie archivée',
  origine: 'Origine',
  consulte: 'Lue le',
  lecture: 'Lecture',
  publie: 'Publiée le',
  verifie: 'Relue le',
  auteurs: 'Signatures',
};

/** Fields whose name depends on what holds them. */
const NAMES_WITHIN: Readonly<Record<string, string>> = {
  'sources.titre': 'Titre',
  'minute.partagent': 'Ce qu’ils partagent',
  'minute.craindre': 'Ce qui est à craindre',
  'sources.nature': 'Qui parle',
  'territoire.nom': 'Nom du territoire',
  'chronologie.forme': 'Forme ou label reçu',
  'chronologie.deduit': 'Date déduite',
  reponse: 'Droit de réponse',
};

/** What is asked, where the description of the schema speaks of files, or only says the name again. */
const HELP: Readonly<Record<string, string>> = {
  titre: '',
  accroche: 'Une phrase : ce qu’ils font ensemble. 160 signes au plus',
  resume: 'Deux ou trois phrases, 450 signes au plus',
  forme: '',
  statut: '',
  debut: 'Une année (2001), un mois (2001-09) ou un jour (2001-09-19)',
  site: '',
  lieux: 'Seulement les communes qu’une source nomme',
  territoire: '',
  'territoire.nom': '',
  niveau: '',
  departements: 'Aucun pour un cas national',
  secteurs: 'Activités au sens de l’Insee, la principale d’abord',
  commune: 'Tapez son nom ou son code postal, puis choisissez',
  'pratiques.pratique': '',
  'acteurs.nom': 'Une organisation, ou une personne dans un rôle public',
  'acteurs.type': '',
  'acteurs.lien': '',
  mesure: '',
  libelle: 'Nom du chiffre tel que le lecteur le verra',
  annee: 'Celle de ce qui est dit, pas celle de la lecture. Deux années : 2017-2022',
  source: 'Tapez un mot du titre ou de l’éditeur, puis choisissez',
  'sources.id': 'Celui des appels [@identifiant]. Il se remplit tout seul',
  'chiffres.id': 'Il se remplit tout seul',
  nature: 'Mesuré par quelqu’un d’extérieur, déclaré par le groupement, ou prévu',
  'sources.nature': '',
  lecture: '',
  auteurs: 'Le nom ou le pseudonyme sous lequel la fiche paraîtra',
  'effectif.annee': '',
};

/** One item of a list, with its article: « Ajouter un chiffre ». */
const ITEMS: Readonly<Record<string, string>> = {
  objectifs: 'un objectif',
  secteurs: 'un secteur',
  lieux: 'un lieu',
  departements: 'un département',
  acteurs: 'un acteur',
  chiffres: 'un chiffre',
  releves: 'un relevé',
  chronologie: 'un événement',
  pratiques: 'une pratique',
  questions: 'une question',
  'anciens-ids': 'un ancien identifiant',
  'voir-aussi': 'un cas',
  'mots-cles': 'un mot',
  sources: 'une source',
  auteurs: 'une signature',
};

/** Keys that few files need: folded under « Préciser ». */
const FOLDED: ReadonlySet<string> = new Set([
  'derniere-preuve',
  'fin',
  'porteur',
  'structure',
  'mots-cles',
  'voir-aussi',
  'anciens-ids',
  'genre',
  'precision',
  'hors-territoire',
  'coordonnees',
  'effectif',
  'min',
  'max',
  'fiabilite',
  'deduit',
  'jusqu-a',
  'archive',
  'origine',
  'verifie',
]);

const FOLDED_WITHIN: ReadonlySet<string> = new Set([
  'releves.nature',
  'chronologie.forme',
  'sources.auteur',
  'reponse',
]);

/** Keys of a whole day: never a year alone. */
const DAYS: ReadonlySet<string> = new Set(['publie', 'verifie', 'consulte', 'inconnu', 'reponse.date']);

/** `undefined` for a field whose description is its name: the questions of a firm's head. */
export function nameField(path: readonly string[]): string | undefined {
  return NAMES_WITHIN[endOf(path)] ?? NAMES[path.at(-1) ?? ''];
}

export function helpField(path: readonly string[]): string | undefined {
  return HELP[endOf(path)] ?? HELP[path.at(-1) ?? ''];
}

export function nameItem(key: string): string {
  return ITEMS[key] ?? 'une ligne';
}

export function isFolded(path: readonly string[]): boolean {
  return FOLDED.has(path.at(-1) ?? '') || FOLDED_WITHIN.has(endOf(path));
}

export function isDay(path: readonly string[]): boolean {
  return DAYS.has(path.at(-1) ?? '') || DAYS.has(endOf(path));
}

/** The last key and the one that holds it. */
function endOf(path: readonly string[]): string {
  return path.slice(-2).join('.');
}
