import { inject } from 'vitest';
import { LAUNCH_ARGUMENTS } from '../browser/find-browser.ts';
import { playPaper } from './paper.ts';
import { playJourneys, testIn } from './play.ts';
import { startChromium } from './puppeteer-driver.ts';

const path = inject('browserPath');

const journey = testIn(path === undefined ? undefined : () => startChromium(path, LAUNCH_ARGUMENTS));
playJourneys('Chromium', journey);
playPaper('Chromium', journey);
