import { NATIONAL } from '../../atlas/query.ts';

/** « en Bretagne », « dans le Grand Est ». */
export function situateIn(region: string, name: string): string {
  return region === NATIONAL ? 'dans toute la France' : `${PREPOSITIONS[region] ?? 'en'} ${name}`;
}

/** Of the régions before which French does not say « en », by slug. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  'grand-est': 'dans le',
  'hauts-de-france': 'dans les',
  'pays-de-la-loire': 'dans les',
  'la-reunion': 'à',
  mayotte: 'à',
};
