/** The least that each kind of file must hold, as YAML gives it; a test adds or takes away. */

export const LEAST_SOURCE = {
  titre: 'Le verre',
  editeur: 'Paris-Normandie',
  nature: 'presse',
  consulte: '2026-11-21',
  lecture: 'extrait',
};

export const LEAST_FIGURE = {
  id: 'adherents',
  mesure: 'membres',
  libelle: 'Adhérents',
  unite: 'entreprises',
  perimetre: 'non précisé',
  releves: [{ valeur: 65, annee: 2024, source: 'a' }],
};

export const LEAST_PRACTICE_USE = { pratique: 'aller-au-loin', detail: 'salons ensemble', source: 'a' };

export const LEAST_CASE = {
  titre: 'La Glass Vallée',
  accroche: 'Ils font des flacons.',
  resume: 'Des verriers font des flacons.',
  forme: 'grappe',
  objectifs: ['innover'],
  secteurs: ['23'],
  territoire: { nom: 'Vallée de la Bresle', niveau: 'bassin', departements: ['76'] },
  statut: 'actif',
  pratiques: [LEAST_PRACTICE_USE],
  publie: '2026-11-21',
  auteurs: ['une autrice'],
};

export const END = { date: 2021, motif: 'Faute d’argent', source: 'a' };
