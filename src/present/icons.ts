/** The signs on the buttons of a talk: paths on a square of 24. */
export const ICONS = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  grid: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  laser: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM14 6l4 4',
  marker: 'M9 14l-4 4v2h6l2-2M9 14l8-10 4 4-8 10zM3 22h18',
  undo: 'M9 7 4 12l5 5M4 12h10a5 5 0 0 1 0 10h-2',
  clear: 'M8 20h12M5 15l9-9 6 6-8 8H9z',
  play: 'M7 4v16l13-8z',
  pause: 'M8 5v14M16 5v14',
  speaker: 'M3 5h13v9H3zM9.5 14v4M6 18h7M19 8v8M16.5 18.5 19 16l2.5 2.5',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  theme: 'M12 3a9 9 0 1 0 0 18zM12 3a9 9 0 0 1 0 18',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.5',
  smaller: 'M5 12h14',
  larger: 'M5 12h14M12 5v14',
  leave: 'M5 5l14 14M19 5 5 19',
} as const;

export type IconName = keyof typeof ICONS;
