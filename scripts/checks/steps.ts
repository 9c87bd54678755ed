/** One step of `npm test`: an npm script, and how to count it. */
export interface Step {
  readonly title: string;
  readonly script: string;
  readonly counts: 'command' | 'tests';
  /** The step reads what this other script makes: without it, it fails unplayed. */
  readonly needs?: string;
}

/** Before anything else: a fault in the content explains most of what would follow. */
export const FIRST: Step = { title: 'Contenu', script: 'verifier', counts: 'command' };

/**
 * Two lanes, played side by side on two cores; the steps of a lane follow each other. The journeys in the browser, the
 * longest and those that wait most, begin as soon as there is a site: what needs none fills their waits. Types come late:
 * their check writes in the folder that the build works in.
 */
export const LANES: readonly (readonly Step[])[] = [
  [
    { title: 'Construction du site', script: 'build', counts: 'command' },
    { title: 'Site construit et navigateur', script: 'test:built', counts: 'tests', needs: 'build' },
  ],
  [
    { title: 'Règles de code', script: 'lint', counts: 'command' },
    { title: 'Mise en forme du code', script: 'format:check', counts: 'command' },
    { title: 'Tests unitaires', script: 'test:unit', counts: 'tests' },
    { title: 'Types', script: 'check', counts: 'command' },
    { title: 'Construction qui se souvient', script: 'test:incremental', counts: 'command' },
  ],
];
