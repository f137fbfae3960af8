/** Strokes on a grid of 20 by 20; drawn by Icon.svelte. */
export const icons = {
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.5-1.5L17 17',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01',
  chart: 'M3 17h14M5 13h6M8 9h8M4 5h5',
  share: 'M10 13V3m0 0L6.5 6.5M10 3l3.5 3.5M4 11v5h12v-5',
  play: 'M6 4l10 6-10 6V4Z',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z',
  close: 'M5 5l10 10M15 5 5 15',
  left: 'M12 4l-6 6 6 6',
  right: 'M8 4l6 6-6 6',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  out: 'M8 4H4v12h12v-4M11 3h6v6M17 3l-8 8',
  compare: 'M3 4h5v12H3zM12 4h5v12h-5zM10 2v16',
  keys: 'M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M7 11.5h6',
} as const;

export type IconName = keyof typeof icons;
