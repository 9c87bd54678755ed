import { expect } from 'vitest';
import { journey } from './journey.ts';
import { askFor } from './search-page.ts';

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

journey('the search finds everything that the source documents name', async ({ open }) => {
  const { page } = await open('/recherche/');
  const main = page.getByRole('main');
  const more = main.getByRole('button', { name: 'Afficher la suite' });
  for (const [query, path] of ENTITIES) {
    const link = main.locator(`a[href$="${path}"]`);
    await askFor(page, query);
    expect.soft(await page.getByRole('status').first().innerText(), query).toMatch(/résultat/i);
    if ((await link.count()) === 0) for (const button of await more.all()) await button.click();
    expect.soft(await link.count(), query).toBeGreaterThan(0);
  }
});
