import { inject } from 'vitest';
import { playJourneys, testIn } from './play.ts';
import { startSession } from './webdriver.ts';

const server = inject('webkitDriverUrl');

playJourneys('WebKit', testIn(server === undefined ? undefined : () => startSession(server)));
