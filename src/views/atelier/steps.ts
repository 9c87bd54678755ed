/** One step of the Atelier: the keys of the front matter that it asks, in the order in which they are asked. */
export interface Step {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly keys: readonly string[];
}

/** In any order; every key of a case is in one of them. */
export const STEPS: readonly Step[] = [
  {
    id: 'identite',
    title: 'Identité',
    lead: 'Qui coopère, et pour quoi faire. Écrivez pour quelqu’un qui n’a jamais entendu ce nom.',
    keys: [
      'titre',
      'accroche',
      'resume',
      'forme',
      'objectifs',
      'secteurs',
      'statut',
      'debut',
      'fin',
      'porteur',
      'structure',
      'site',
      'derniere-preuve',
      'mots-cles',
      'voir-aussi',
      'anciens-ids',
    ],
  },
  {
    id: 'territoire',
    title: 'Territoire',
    lead: 'Le territoire dont la coopération se réclame, puis les seuls lieux qu’une source nomme.',
    keys: ['territoire', 'lieux'],
  },
  {
    id: 'pratiques',
    title: 'Pratiques',
    lead: 'Ce que les entreprises font ensemble, la principale d’abord. Chacune avec la source qui le dit.',
    keys: ['pratiques'],
  },
  {
    id: 'questions',
    title: 'Dix questions',
    lead: 'Ce que demande un dirigeant. Répondez à celles dont vous avez une source\u00a0; laissez les autres vides, ou dites le jour où vous avez cherché en vain.',
    keys: ['minute', 'fiche'],
  },
  {
    id: 'acteurs',
    title: 'Acteurs',
    lead: 'Qui fait quoi. Une personne n’est citée que dans un rôle public, avec l’année.',
    keys: ['acteurs'],
  },
  {
    id: 'chiffres',
    title: 'Chiffres',
    lead: 'Un chiffre sans source ni périmètre ne peut pas être publié. Si deux sources se contredisent, saisissez les deux\u00a0: l’atlas affichera la fourchette.',
    keys: ['chiffres'],
  },
  {
    id: 'dates',
    title: 'Dates',
    lead: 'Les événements datés par une source, dans l’ordre qui vous vient\u00a0: la page les range.',
    keys: ['chronologie'],
  },
  {
    id: 'recit',
    title: 'Récit',
    lead: 'Une phrase, une source\u00a0: écrivez [@identifiant] après ce qu’elle dit. Laissez vide ce que vous ne savez pas.',
    keys: ['questions'],
  },
  {
    id: 'sources',
    title: 'Sources',
    lead: 'Ce que vous avez lu. L’identifiant sert à appeler la source dans les autres étapes.',
    keys: ['sources'],
  },
  {
    id: 'relecture',
    title: 'Relecture',
    lead: 'Qui signe, ce qui reste à corriger, puis comment envoyer la fiche. Rien n’est publié sans relecture.',
    keys: ['auteurs', 'publie', 'verifie', 'reponse'],
  },
];
