import type { MdastPluginEntry } from 'satteri';
import { citationsPlugin } from './citations.ts';
import { headingIdsPlugin } from './heading-ids.ts';
import { typographyPlugin } from './typography.ts';

/** What every body goes through, in this order. */
export const bodyPlugins: readonly MdastPluginEntry[] = [headingIdsPlugin, citationsPlugin, typographyPlugin];

/** Quotes and apostrophes are set by the plugin of typography, the French way. */
export const bodyFeatures = { smartPunctuation: false };
