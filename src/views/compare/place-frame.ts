/** Of the small maps over the columns, in pixels. */
export const PLACE_FRAME = { width: 168, height: 150 } as const;
