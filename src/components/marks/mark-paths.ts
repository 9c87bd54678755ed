/** Outlines of the marks: pure data, shared by the components and by the maps. */

/** Drawn with a 1.5 stroke, square caps, on a 20 × 20 grid. `fill` is a filled part. */
export interface ObjectivePath {
  readonly hue: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  readonly stroke: string;
  readonly fill?: string;
}

export const OBJECTIVE_GRID = 20;
export const OBJECTIVE_PATHS = {
  former: {
    hue: 1,
    stroke: 'M1.8 8 10 4l8.2 4L10 12ZM5 10v4.2c1.4 1.5 3.1 2.1 5 2.1s3.6-.6 5-2.1V10M18.2 8v6.2',
  },
  reindustrialiser: {
    hue: 2,
    stroke: 'M2.8 16.5V9L7 5v3.6L11 5v3.6L17.2 4v12.5ZM6.5 12.8h7',
  },
  relocaliser: {
    hue: 3,
    stroke: 'M17 11A7.07 7.07 0 1 1 15.1 5.1L16.9 7.1M16.9 2.6v4.7h-4.7',
    fill: 'M12 10.5a2 2 0 1 1-4 0a2 2 0 1 1 4 0Z',
  },
  dynamiser: {
    hue: 4,
    stroke: 'M4.5 9.3a6.2 6.2 0 0 1 6.2 6.2M4.5 4.2A11.3 11.3 0 0 1 15.8 15.5',
    fill: 'M6.9 15.4a2.1 2.1 0 1 1-4.2 0a2.1 2.1 0 1 1 4.2 0Z',
  },
  innover: {
    hue: 5,
    stroke: 'M10 2.5v4M10 13.5v4M3.5 6.25l3.46 2M13.04 11.75l3.46 2M16.5 6.25l-3.46 2M6.96 11.75l-3.46 2',
  },
  exporter: {
    hue: 6,
    stroke: 'M8.5 3.5h-5v13h13v-5M11.2 2.8h6v6M17 3 8.2 11.8',
  },
  mutualiser: {
    hue: 7,
    stroke: 'M12.6 10a4.8 4.8 0 1 1-9.6 0a4.8 4.8 0 1 1 9.6 0ZM17 10a4.8 4.8 0 1 1-9.6 0a4.8 4.8 0 1 1 9.6 0Z',
  },
  decarboner: {
    hue: 8,
    stroke: 'M3.2 17.2C5 13.3 8 10.3 12.2 8M4.6 14.2C2.8 8.2 7.6 3.2 17 3.2C17.4 12 13 17.6 4.6 14.2Z',
  },
} as const satisfies Record<string, ObjectivePath>;

export type ObjectiveId = keyof typeof OBJECTIVE_PATHS;

/** Filled silhouettes on a 16 × 16 grid, centred on (8, 8), readable at 13 px; holes follow the even-odd rule. */
export const FORM_GRID = 16;
export const FORM_PATHS = {
  cluster: 'M14 8A6 6 0 1 1 2 8A6 6 0 1 1 14 8Z',
  'pole-de-competitivite':
    'M15 8A7 7 0 1 1 1 8A7 7 0 1 1 15 8ZM12.9 8A4.9 4.9 0 1 0 3.1 8A4.9 4.9 0 1 0 12.9 8ZM10.3 8A2.3 2.3 0 1 1 5.7 8A2.3 2.3 0 1 1 10.3 8Z',
  grappe:
    'M8 5A3.25 3.25 0 1 1 1.5 5A3.25 3.25 0 1 1 8 5ZM14.5 5A3.25 3.25 0 1 1 8 5A3.25 3.25 0 1 1 14.5 5ZM11.25 10.9A3.25 3.25 0 1 1 4.75 10.9A3.25 3.25 0 1 1 11.25 10.9Z',
  spl: 'M2.2 2.2H13.8V13.8H2.2Z',
  district: 'M8 .6 15.4 8 8 15.4.6 8Z',
  'groupement-d-employeurs': 'M8 .8 14.3 4.4V11.6L8 15.2 1.7 11.6V4.4Z',
  geiq: 'M8 .8 14.3 4.4V11.6L8 15.2 1.7 11.6V4.4ZM10.8 8A2.8 2.8 0 1 0 5.2 8A2.8 2.8 0 1 0 10.8 8Z',
  cooperative: 'M8 .8 14.3 4.4V11.6L8 15.2 1.7 11.6V4.4ZM8 3.3 3.9 5.65V10.35L8 12.7 12.1 10.35V5.65Z',
  'alliance-de-formation': 'M1.2 2.2H14.8L8 14.2Z',
  ptce: 'M8 1.8 14.8 13.8H1.2Z',
  'marque-collective': 'M8 .5 10 6 15.5 8 10 10 8 15.5 6 10 .5 8 6 6Z',
  'ecologie-industrielle': 'M7.4 1.2V10.8A4.8 4.8 0 0 1 7.4 1.2ZM8.6 5.2V14.8A4.8 4.8 0 0 0 8.6 5.2Z',
  'relocalisation-collective': 'M1.2 3.5H10L14.8 8 10 12.5H1.2L4.8 8Z',
  autre: 'M2.2 2.2H13.8V13.8H2.2ZM4.6 4.6V11.4H11.4V4.6Z',
} as const satisfies Record<string, string>;

export type FormId = keyof typeof FORM_PATHS;

/** The échelon of the wordmark, on a 34 × 24 grid; the last dot leads. */
export const WORDMARK_GRID = { width: 34, height: 24 } as const;
export const WORDMARK_DOTS = [
  { x: 5.2, y: 12.6, radius: 1.8 },
  { x: 6.3, y: 20.7, radius: 1.9 },
  { x: 12.5, y: 8.5, radius: 2.4 },
  { x: 12.5, y: 18, radius: 2.4 },
  { x: 20.3, y: 5, radius: 3 },
  { x: 20, y: 14.2, radius: 3 },
  { x: 28.5, y: 8.7, radius: 3.8 },
] as const;
