/** « en Bretagne », « dans le Grand Est ». */
export function situateIn(region: string, name: string): string {
  return `${PREPOSITIONS[region] ?? 'en'} ${name}`;
}

/** Of the régions before which French does not say « en », by slug. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  'grand-est': 'dans le',
  'hauts-de-france': 'dans les',
  'pays-de-la-loire': 'dans les',
  'la-reunion': 'à',
  mayotte: 'à',
};
