import { inject } from 'vitest';
import { LAUNCH_ARGUMENTS } from '../browser/find-browser.ts';
import { playJourneys, testIn } from './play.ts';
import { startChromium } from './puppeteer-driver.ts';

const path = inject('browserPath');

playJourneys('Chromium', testIn(path === undefined ? undefined : () => startChromium(path, LAUNCH_ARGUMENTS)));
