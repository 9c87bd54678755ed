/** Icons of the interface, 20 × 20, drawn with a 1.5 stroke. */
export const ICON_PATHS = {
  search: 'M13.5 8.5a5 5 0 1 1-10 0a5 5 0 1 1 10 0ZM12.2 12.2l4.6 4.6',
  menu: 'M2.5 5.5h15M2.5 10h15M2.5 14.5h15',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5l4 4 8-9',
  copy: 'M7 7h9.5v9.5H7ZM4 13H3.5V3.5H13V4',
  quote:
    'M7.6 5.5C4.8 6.2 3.4 8.2 3.4 11.4v.8a2.1 2.1 0 1 0 2.1-2.1a2 2 0 0 0-2 1.3M16.2 5.5c-2.8.7-4.2 2.7-4.2 5.9v.8a2.1 2.1 0 1 0 2.1-2.1a2 2 0 0 0-2 1.3',
  edit: 'M4 16l.8-3.4L13.4 4 16 6.6 7.4 15.2ZM11.5 6l2.5 2.5',
  download: 'M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13',
  external: 'M7 5h8v8M15 5 5 15',
  mail: 'M2.5 5h15v10.5h-15ZM2.8 5.4 10 11l7.2-5.6',
  print: 'M6 7.5V3.5h8v4M6 14H3V7.5h14V14h-3M6 12h8v4.5H6Z',
  filter: 'M3 6h9M16 6h1M3 14h1M8 14h9M14 4v4M6 12v4',
  map: 'M3 5l4.7-1.7 4.6 1.7L17 3.3V15l-4.7 1.7L7.7 15 3 16.7ZM7.7 3.5V15M12.3 5v11.5',
  table: 'M3 4h14v12H3ZM3 8h14M3 12h14M8.5 8v8',
  warning: 'M10 3.5 17.5 16.5h-15ZM10 8.5v3.5M10 14v.5',
  info: 'M17 10a7 7 0 1 1-14 0a7 7 0 1 1 14 0ZM10 9v5M10 6v.5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  home: 'M3 10 10 3.5 17 10M5 8.5v8h10v-8',
  theme: 'M16.5 10a6.5 6.5 0 1 1-13 0a6.5 6.5 0 1 1 13 0Z',
} as const satisfies Record<string, string>;

export type IconName = keyof typeof ICON_PATHS;
