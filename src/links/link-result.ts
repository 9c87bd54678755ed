import { z } from 'astro/zod';

/** What may become of an external link, as the file of results names it; each with its words, after « l’adresse… ». */
export const LINK_STATES = {
  bon: { label: 'répond', asks: 'nothing' },
  deplace: { label: 'a changé pour de bon', asks: 'correction' },
  disparu: { label: 'n’existe plus (404, 410)', asks: 'replacement' },
  efface: { label: 'répond par une page d’erreur ou par l’accueil du site', asks: 'replacement' },
  'hote-inconnu': { label: 'est d’un site qui n’existe plus', asks: 'replacement' },
  refuse: { label: 'refuse les programmes : à ouvrir à la main', asks: 'look' },
  panne: { label: 'est en panne (5xx)', asks: 'look' },
  muet: { label: 'ne répond pas à temps', asks: 'look' },
  injoignable: { label: 'ne se laisse pas joindre', asks: 'look' },
} as const satisfies Record<string, { readonly label: string; readonly asks: string }>;

export type LinkState = keyof typeof LINK_STATES;

/** What was seen of one address, once. */
export interface LinkResult {
  readonly address: string;
  readonly state: LinkState;
  /** ISO day on which it was asked. */
  readonly day: string;
  /** Last status that a server answered. */
  readonly status?: number | undefined;
  /** Where it leads: the new address of a moved one, the page that stands for an erased one. */
  readonly target?: string | undefined;
}

const STATE_NAMES = Object.keys(LINK_STATES) as [LinkState, ...LinkState[]];

const fileSchema = z.strictObject({
  liens: z.array(
    z.strictObject({
      adresse: z.url({ protocol: /^https?$/ }),
      etat: z.enum(STATE_NAMES),
      jour: z.iso.date(),
      statut: z.int().optional(),
      vers: z.url({ protocol: /^https?$/ }).optional(),
    }),
  ),
});

/** The results that a file holds. Throws when it is not such a file. */
export function readLinkResults(text: string): readonly LinkResult[] {
  const { liens } = fileSchema.parse(JSON.parse(text));
  return liens.map(({ adresse, etat, jour, statut, vers }) => ({
    address: adresse,
    state: etat,
    day: jour,
    status: statut,
    target: vers,
  }));
}

/** As a file of JSON, an address a line in alphabetical order, so that two runs differ by the lines that changed. */
export function writeLinkResults(results: readonly LinkResult[]): string {
  const lines = results
    .toSorted((one, other) => (one.address < other.address ? -1 : 1))
    .map(({ address, state, day, status, target }) =>
      JSON.stringify({ adresse: address, etat: state, jour: day, statut: status, vers: target }),
    );
  return `{\n  "liens": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
}
