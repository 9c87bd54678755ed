/** The three files the site ships, cut from npm packages: which characters, which axes, and what stands in before they arrive. */

export type AxisCut = number | { readonly min: number; readonly max: number };

/** One face of a system font, as its own tables describe it (in font units; averageWidth in English text). */
export interface SystemFace {
  /** Names the face answers to, then fonts drawn on the same widths. */
  readonly local: readonly string[];
  readonly unitsPerEm: number;
  readonly averageWidth: number;
}

export interface Fallback {
  /** Weights it serves, and the weight at which the shipped font is measured against it. */
  readonly weights: string;
  readonly measuredAt: number;
  readonly system: SystemFace;
}

export interface Face {
  /** Name of the shipped file, without `.woff2`. */
  readonly name: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weights: string;
  readonly packageName: string;
  /** Path inside the package. */
  readonly file: string;
  readonly axes: Readonly<Record<string, AxisCut>>;
  readonly isPreloaded: boolean;
  readonly fallbacks: readonly Fallback[];
}

/** Average widths: capsize metrics collection (seek-oss/capsize), all on 2048 units. */
const GEORGIA = { local: ['Georgia', 'Gelasio'], unitsPerEm: 2048, averageWidth: 913 };
const GEORGIA_BOLD = { local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'], unitsPerEm: 2048, averageWidth: 1062 };
const GEORGIA_ITALIC = {
  local: ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic'],
  unitsPerEm: 2048,
  averageWidth: 931,
};
const ARIAL = { local: ['Arial', 'ArialMT', 'Liberation Sans'], unitsPerEm: 2048, averageWidth: 904 };
const ARIAL_BOLD = {
  local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
  unitsPerEm: 2048,
  averageWidth: 983,
};

const WEIGHTS = { min: 400, max: 700 };
const BRYGADA = '@fontsource-variable/brygada-1918';
const RADIO_CANADA = '@fontsource-variable/radio-canada';

export const FACES: readonly Face[] = [
  {
    name: 'brygada-1918',
    family: 'Brygada 1918',
    style: 'normal',
    weights: '400 700',
    packageName: BRYGADA,
    file: 'files/brygada-1918-latin-wght-normal.woff2',
    axes: { wght: WEIGHTS },
    isPreloaded: true,
    fallbacks: [
      { weights: '400 500', measuredAt: 400, system: GEORGIA },
      { weights: '600 700', measuredAt: 600, system: GEORGIA_BOLD },
    ],
  },
  {
    name: 'brygada-1918-italic',
    family: 'Brygada 1918',
    style: 'italic',
    weights: '400',
    packageName: BRYGADA,
    file: 'files/brygada-1918-latin-wght-italic.woff2',
    axes: { wght: 400 },
    isPreloaded: false,
    fallbacks: [{ weights: '400', measuredAt: 400, system: GEORGIA_ITALIC }],
  },
  {
    name: 'radio-canada',
    family: 'Radio Canada',
    style: 'normal',
    weights: '400 700',
    packageName: RADIO_CANADA,
    file: 'files/radio-canada-latin-wdth-normal.woff2',
    axes: { wght: WEIGHTS, wdth: 88 },
    isPreloaded: true,
    fallbacks: [
      { weights: '400 500', measuredAt: 400, system: ARIAL },
      { weights: '600 700', measuredAt: 600, system: ARIAL_BOLD },
    ],
  },
];

/** Bytes all the shipped files may weigh together. */
export const FONT_BUDGET = 60_000;

const ASCII = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
const FRENCH = 'àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ';
const NAMES = 'áíóúñøåßÁÍÓÚÑØÅ';
const PUNCTUATION = '«»‹›‘’“”–—…·†§';
const SIGNS = '°²³×−½€≈≤≥←↑→↓';
const SPACES = '\u00a0\u202f';

/** Every character a shipped font may hold; those a package lacks come from the fallback. */
export const CHARACTERS = ASCII + FRENCH + NAMES + PUNCTUATION + SIGNS + SPACES;
