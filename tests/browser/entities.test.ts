import { describe, expect } from 'vitest';
import { journey } from './journey.ts';

/** Everything that the two documents the atlas started from name, with the page that must be among the results. */
const ENTITIES = [
  ['Eureden', '/acteurs/eureden/'],
  ['Sill', '/acteurs/sill/'],
  ['Crown Emballage', '/acteurs/crown-emballage/'],
  ['Hema Filler', '/acteurs/hema-filler/'],
  ['Capitaine Cook', '/acteurs/capitaine-cook/'],
  ['Trivium', '/acteurs/trivium/'],
  ['UIMM', '/acteurs/uimm-bretagne/'],
  ['Pôle emploi', '/acteurs/pole-emploi/'],
  ['Région Bretagne', '/acteurs/region-bretagne/'],
  ['Banque des Territoires', '/acteurs/banque-des-territoires/'],
  ['France Clusters', '/acteurs/france-clusters/'],
  ['Small business club', '/acteurs/small-business-club/'],
  ["Territoires d'industrie", '/dispositifs/territoires-d-industrie/'],
  ['Crisalide Industrie', '/dispositifs/crisalide-industrie/'],
  ['Crisalide Éco-activités', '/dispositifs/crisalide-eco-activites/'],
  ['pôles de compétitivité', '/dispositifs/poles-de-competitivite/'],
  ['systèmes productifs locaux', '/formes/spl/'],
  ['districts italiens', '/formes/district/'],
  ['ajusteurs sertisseurs', '/cas/ajusteurs-sertisseurs-bretons/'],
  ['Glass Vallée', '/cas/glass-vallee/'],
  ['Lunetiers du Jura', '/cas/lunetiers-du-jura/'],
  ["Pôle Éco-industries d'Alès", '/cas/pole-eco-industries-ales/'],
  ['villes moyennes', '/dossiers/reindustrialiser-les-villes-moyennes/'],
  ['relocaliser la production', '/dossiers/relocaliser-la-production/'],
  ['dynamiser les territoires', '/dossiers/dynamiser-les-territoires/'],
  ['Survivre à la crise', '/dossiers/groupement-d-entreprises/'],
  ["Pierre d'Ornano", '/dossiers/groupement-d-entreprises/'],
  ['Denis Bachelot', '/dossiers/groupement-d-entreprises/'],
  ['Jean-Marie Boucher', '/dossiers/groupement-d-entreprises/'],
  ['Bourin éditeur', '/dossiers/groupement-d-entreprises/'],
  ['avancer en meute', '/dossiers/groupement-d-entreprises/'],
] as const;

describe('the search finds what the source documents name', () => {
  journey.for(ENTITIES)('%s', async ([query, path], { look }) => {
    const { page } = await look(`/recherche/?q=${encodeURIComponent(query)}`);
    const more = page.getByRole('button', { name: 'Afficher la suite' });
    const link = page.getByRole('main').locator(`a[href$="${path}"]`);
    await expect.poll(async () => (await link.count()) + (await more.count()), { timeout: 30_000 }).toBeGreaterThan(0);
    await expect.poll(() => page.getByRole('status').first().innerText(), { timeout: 30_000 }).toMatch(/résultat/i);
    if ((await link.count()) === 0) await more.click();
    await expect.poll(() => link.count(), { timeout: 30_000 }).toBeGreaterThan(0);
  });
});
