import { inject } from 'vitest';
import { playJourneys, testIn } from './play.ts';
import { startFirefox } from './puppeteer-driver.ts';

const path = inject('firefoxPath');

playJourneys('Firefox', testIn(path === undefined ? undefined : () => startFirefox(path)));
