import { expect, test } from 'vitest';
import { caseSchema } from './case.ts';
import { END, LEAST_CASE, LEAST_FIGURE, LEAST_PRACTICE_USE } from './entry.fixture.ts';

/** Where the mistakes of a case are: `lieux.0.commune`. */
function findMistakes(change: object): readonly string[] {
  const issues = caseSchema.safeParse({ ...LEAST_CASE, ...change }).error?.issues ?? [];
  return issues.map(({ path }) => path.join('.'));
}

test('what is left out is empty, never missing', () => {
  expect(caseSchema.parse(LEAST_CASE)).toMatchObject({
    lieux: [],
    acteurs: [],
    chiffres: [],
    chronologie: [],
    questions: [],
    'anciens-ids': [],
    'voir-aussi': [],
    'mots-cles': [],
    sources: [],
  });
});

test.each([
  ['termine', END, []],
  ['fusionne', END, []],
  ['termine', undefined, ['fin']],
  ['fusionne', undefined, ['fin']],
  ['actif', END, ['fin']],
  ['en-sommeil', END, ['fin']],
  ['inconnu', END, ['fin']],
  ['en-sommeil', undefined, []],
  ['inconnu', undefined, []],
])('status %s with the end %o: %j', (statut, fin, expected) => {
  expect(findMistakes({ statut, ...(fin && { fin }) })).toEqual(expected);
});

const territoire = { nom: 'Bresle', niveau: 'bassin', departements: ['76', '80'] };

test.each([
  [{ ...territoire }, []],
  [{ ...territoire, departements: [] }, ['territoire.departements']],
  [{ nom: 'Bresle', niveau: 'bassin' }, ['territoire.departements']],
  [{ nom: 'France', niveau: 'national' }, []],
  [{ ...territoire, niveau: 'national' }, ['territoire.departements']],
  [{ ...territoire, departements: ['2A', '2B', '974'] }, []],
  [{ ...territoire, departements: ['20C'] }, ['territoire.departements.0']],
  [{ ...territoire, departements: [76] }, ['territoire.departements.0']],
])('territory %j: %j', (territory, expected) => {
  expect(findMistakes({ territoire: territory })).toEqual(expected);
});

const lieu = { commune: '76101', role: 'milieu de la vallée' };

test.each([
  [{ ...lieu }, []],
  [{ ...lieu, commune: '2A004' }, []],
  [{ ...lieu, commune: '76101 Blangy-sur-Bresle' }, []],
  [{ ...lieu, commune: '76101-Blangy' }, ['lieux.0.commune']],
  [{ ...lieu, commune: '76' }, ['lieux.0.commune']],
  [{ ...lieu, commune: 76101 }, ['lieux.0.commune']],
  [{ ...lieu, precision: 'quartier' }, ['lieux.0.precision']],
  [{ ...lieu, coordonnees: [49.9, 1.6] }, []],
  [{ ...lieu, coordonnees: [91, 1.6] }, ['lieux.0.coordonnees.0']],
  [{ ...lieu, coordonnees: [49.9, -181] }, ['lieux.0.coordonnees.1']],
  [{ ...lieu, coordonnees: [49.9] }, ['lieux.0.coordonnees']],
  [{ commune: '76101' }, ['lieux.0.role']],
])('place %j: %j', (place, expected) => {
  expect(findMistakes({ lieux: [place] })).toEqual(expected);
});

test('the name of a commune is for the checks: the atlas keeps its code', () => {
  const { lieux } = caseSchema.parse({ ...LEAST_CASE, lieux: [{ ...lieu, commune: '76101 Blangy-sur-Bresle' }] });
  expect(lieux[0]?.commune).toBe('76101');
});

const acteur = { nom: 'Pochet', role: 'verrier', type: 'entreprise', lien: 'membre' };

test.each([
  [{ ...acteur }, []],
  [{ ...acteur, type: 'personne' }, []],
  [{ ...acteur, type: 'pme' }, ['acteurs.0.type']],
  [{ ...acteur, lien: 'ami' }, ['acteurs.0.lien']],
  [{ ...acteur, effectif: { valeur: 1400, annee: 2018, source: 'a' } }, []],
  [{ ...acteur, effectif: { valeur: -1, annee: 2018, source: 'a' } }, ['acteurs.0.effectif.valeur']],
  [{ ...acteur, effectif: { valeur: 1400, annee: 2018 } }, ['acteurs.0.effectif.source']],
  [{ ...acteur, effectif: { valeur: 1400, annee: 2018.5, source: 'a' } }, ['acteurs.0.effectif.annee']],
])('actor %j: %j', (actor, expected) => {
  expect(findMistakes({ acteurs: [actor] })).toEqual(expected);
});

test.each([
  [{ titre: 'x'.repeat(80) }, []],
  [{ titre: 'x'.repeat(81) }, ['titre']],
  [{ accroche: 'x'.repeat(161) }, ['accroche']],
  [{ resume: 'x'.repeat(451) }, ['resume']],
  [{ objectifs: [] }, ['objectifs']],
  [{ objectifs: ['a', 'b', 'c', 'd', 'e', 'f'] }, ['objectifs']],
  [{ secteurs: [] }, ['secteurs']],
  [{ secteurs: ['C23'] }, ['secteurs.0']],
  [{ forme: 'Grappe' }, ['forme']],
  [{ forme: 'grappe--d' }, ['forme']],
  [{ pratiques: [] }, ['pratiques']],
  [{ pratiques: Array.from({ length: 6 }, () => LEAST_PRACTICE_USE) }, []],
  [{ pratiques: Array.from({ length: 7 }, () => LEAST_PRACTICE_USE) }, ['pratiques']],
  [{ pratiques: [{ ...LEAST_PRACTICE_USE, source: undefined }] }, ['pratiques.0.source']],
  [{ pratiques: [{ ...LEAST_PRACTICE_USE, detail: 'x'.repeat(110) }] }, []],
  [{ pratiques: [{ ...LEAST_PRACTICE_USE, detail: 'x'.repeat(111) }] }, ['pratiques.0.detail']],
  [{ pratiques: [{ ...LEAST_PRACTICE_USE, depuis: '2001-13' }] }, ['pratiques.0.depuis']],
  [{ 'mise-en-commun': ['salons'] }, ['']],
  [{ debut: '2001-09' }, []],
  [{ debut: '2001-13' }, ['debut']],
  [{ publie: '2026' }, ['publie']],
  [{ verifie: '2026-11' }, ['verifie']],
  [{ auteurs: [] }, ['auteurs']],
  [{ site: 'glass-vallee.com' }, ['site']],
  [{ reponse: { auteur: 'A', texte: 'B' } }, ['reponse.date']],
  [{ chronologie: [{ date: 1999, evenement: 'Début' }] }, ['chronologie.0.source']],
  [{ chiffres: [{ ...LEAST_FIGURE, perimetre: undefined }] }, ['chiffres.0.perimetre']],
])('%j: %j', (change, expected) => {
  expect(findMistakes(change)).toEqual(expected);
});

test('a check across keys does not wait for the other mistakes', () => {
  expect(findMistakes({ titre: 4, statut: 'termine' })).toEqual(['titre', 'fin']);
});

test.each([
  [-1, ['acteurs.0.effectif.valeur']],
  [0, []],
  [1400, []],
])('a workforce of %i', (valeur, expected) => {
  const effectif = { valeur, annee: 2018, source: 'a' };
  const acteur = { nom: 'Pochet', role: 'Verrier', type: 'entreprise', lien: 'membre', effectif };
  expect(findMistakes({ acteurs: [acteur] })).toEqual(expected);
});
