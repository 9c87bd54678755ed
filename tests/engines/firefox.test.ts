import { inject } from 'vitest';
import type { Driver } from './driver.ts';
import { playPaper } from './paper.ts';
import { playJourneys, testIn } from './play.ts';
import { startFirefox } from './puppeteer-driver.ts';

const path = inject('firefoxPath');
const { FIREFOX_PATH = '', NAVIGATEUR } = process.env;
/** Elsewhere a Firefox may be too old, or shut in a package that lets no one drive it: that is no fault of the site. */
const mustStart = FIREFOX_PATH !== '' || NAVIGATEUR === 'obligatoire';

const journey = testIn(path === undefined ? undefined : () => start(path));
playJourneys('Firefox', journey);
playPaper('Firefox', journey);

async function start(executablePath: string): Promise<Driver | undefined> {
  try {
    return await startFirefox(executablePath);
  } catch (error) {
    if (mustStart) throw error;
    console.warn(
      `Firefox (${executablePath}) ne démarre pas : ses parcours ne sont pas joués. Indiquez-en un autre par FIREFOX_PATH=/chemin/du/programme.`,
    );
    return undefined;
  }
}
