import type { TestProject } from 'vitest/node';
import { findFirefox } from '../engines/find-firefox.ts';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program; `undefined`: the journeys are skipped. */
    browserPath: string | undefined;
    /** Firefox's program; `undefined`: its journeys are skipped. */
    firefoxPath: string | undefined;
  }
}

const REMEDY =
  'Aucun navigateur trouvé : les parcours dans le navigateur ne sont pas joués. Installez Chrome ou Chromium, ou indiquez le sien par CHROME_PATH=/chemin/du/programme.';
const FIREFOX_REMEDY =
  'Firefox n’est pas trouvé : ses parcours ne sont pas joués. Installez-le, ou indiquez-le par FIREFOX_PATH=/chemin/du/programme.';

/** Finds the browsers: one of the Chromium family, which can be compelled, and Firefox. */
export default async function setUp(project: TestProject): Promise<void> {
  const machine = { platform: process.platform, arch: process.arch, environment: process.env };
  const browserPath = await findBrowser(machine);
  if (browserPath === undefined && process.env['NAVIGATEUR'] === 'obligatoire') throw new Error(REMEDY);
  if (browserPath === undefined) console.warn(REMEDY);
  const firefoxPath = findFirefox(machine);
  if (firefoxPath === undefined) console.warn(FIREFOX_REMEDY);
  project.provide('browserPath', browserPath);
  project.provide('firefoxPath', firefoxPath);
}
