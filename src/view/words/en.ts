/** The interface in English. */
import { counted, grouped } from './grouped.ts';
import { readerEn } from './reader.en.ts';
import type { Words } from './types.ts';

const LANE_FIELD_NAMES: Words['lanes']['fields'] = {
  lane: 'as in the document',
  tag: 'by tag',
  place: 'by place',
  actor: 'by who',
  status: 'by status',
  year: 'by year',
  none: 'none',
};

export const en: Words = {
  ...readerEn,
  name: 'English',
  slogan: 'Turns an article into a timeline that you can check',
  startTitle: 'Choose a timeline',
  startText: 'Every event comes with the sentence that says so, and no date is drawn sharper than it was told.',
  openFile: 'Open a file',
  openFileHint: 'Choose a timeline.json or a Parquet file of events, or drop one here',
  back: 'All timelines',
  language: 'Language',
  edition: 'Text in',
  theme: 'Theme',
  themes: { auto: 'System', light: 'Light', dark: 'Dark' },
  scale: 'Scale',
  scales: { true: 'true', folded: 'empty stretches folded', equal: 'equal steps' },
  indexing: (done, count) => `Laying out ${String(done)} of ${String(count)} events`,
  skipToList: 'Skip to the list of events',
  keys: 'Keyboard',
  keyRowsDown: [
    ['↑ ↓', 'previous, next event'],
    ['← →', 'lane to the left, to the right'],
    ['Shift + ↑ ↓', 'pan'],
  ],
  keyRows: [
    ['← →', 'previous, next event'],
    ['↑ ↓', 'lane above, below'],
    ['+ −', 'zoom in, out'],
    ['0', 'show all'],
    ['Shift + ← →', 'pan'],
    ['Page Up / Page Down', 'pan a screen'],
    ['Home / End', 'first, last event'],
    ['A … Z', 'next event that begins so'],
    ['Enter', 'open the event'],
    ['Esc', 'close'],
  ],
  table: 'Table of events',
  layout: 'Layout',
  layouts: { horizontal: 'Horizontal', vertical: 'Vertical', list: 'List', table: 'Table' },
  sortBy: 'Sort by',
  directions: { ascending: 'Ascending', descending: 'Descending' },
  sorted: (column, direction) => `Sorted by ${column.toLowerCase()}, ${direction.toLowerCase()}`,
  pages: 'Pages of events',
  page: 'Page',
  ofPages: (count) => `of ${grouped(count)}`,
  shownOf: (from, to, count) => `${grouped(from)}–${grouped(to)} of ${grouped(count)}`,
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
  toOpenEvent: 'Go to the open event',
  howRead: 'How the date was read',
  howToRead: 'How to read it',
  noEventsAdvice: 'This file holds no event. Build it again from its article, or open another file.',
  missingSet: (name) => `There is no timeline called “${name}”. Go back and choose one.`,
  unreadable: (name) => `“${name}” cannot be read:`,
  lostFile: 'Opened files are not kept. Please open the file again.',
  summary: ({ count, background, when, isOpen, isProved }) => {
    const open = isOpen ? ', some with no end stated' : '';
    const behind = background > 0 ? `; ${String(background)} of them in the background, over years` : '';
    return `${counted(count, 'event', 'events')}, ${when}${open}${behind}.${isProved ? ' Each one comes with its proof.' : ''}`;
  },
  partOf: (when, count, total) =>
    `The first ${grouped(count)} of ${grouped(total)} events, ${when}; the others are not shown yet.`,
  sentenceGap: ' ',
  published: (day, isInferred) => (isInferred ? `Published ${day} (inferred).` : `Published ${day}.`),
  place: (paragraph) => `Paragraph ${String(paragraph)}`,
  editedDate: 'An editor set this date',
  legend: {
    day: ['small shapes', 'a single day; shape and colour tell the lane'],
    interval: ['solid bar', 'all through, from start to end'],
    open: ['fading arrow', 'a start, no end stated'],
    window: ['bracketed box', 'some time in it'],
    about: ['soft ends', 'about'],
    planned: ['outline', 'after publication: planned'],
  },
  overview: 'Overview of the whole time',
  overviewHelp:
    'Arrow keys move the window or its edge, Page Up and Page Down move it further, Home and End all the way; Shift with an arrow key makes the window wider or narrower.',
  overviewParts: { start: 'Start of the window', window: 'Window', end: 'End of the window' },
  fromTo: (from, to) => `${from} to ${to}`,
  checks: 'Please check',
  severities: { error: 'Error', warning: 'Please check', note: 'Note' },
  suggestion: (advice) => `Suggestion: ${advice}`,
  undatedHint: 'The text tells of these, but gives no date that could be drawn.',
  about: 'No server, no account, no request to anybody else.',
  opening: {
    reading: (name, events, total) => {
      const all = total === null ? '' : ` of ${grouped(total)}`;
      return `Reading “${name}”: ${grouped(events)}${all} events so far`;
    },
    percent: (share) => `${String(Math.floor(100 * share))} %`,
    cancel: 'Cancel',
    stopped: (events, total) => `Reading was cancelled: ${grouped(events)} of ${grouped(total)} events are here.`,
    faults: {
      unreadable:
        'The file could not be read. It may be a folder, have been moved or removed, or not be UTF-8 text. Choose it again, or save it as UTF-8.',
      json: 'The file is not whole JSON: it is cut off or has a fault at the place named below. Get it again, or correct it there.',
      table:
        'This is a table, not a timeline. Save it as CSV and pack it (dateline pack events.csv -o events.parquet), then open the packed file.',
      empty: 'The file is empty. Write it again.',
      parquet: 'The file is called Parquet but is none. Open the file that the program wrote, unchanged.',
      'parquet-damaged': 'The file is damaged. Copy it again, or write it anew.',
      'parquet-encrypted': 'The file is encrypted. Write it without encryption.',
      'cut-off': 'The file is cut off at its end. Copy or download all of it again.',
      'column-missing': 'The file lacks a column that a timeline needs: “title”, and “start” or “when”.',
      'column-type': 'A column of the file has a type that cannot be read. Cast it as it is said below.',
      compression: 'The file is compressed in a way that cannot be read here. Write it with SNAPPY or ZSTD.',
      'row-group-size': 'The file is written in pieces too large to read. Write row groups of at most 50,000 rows.',
    },
  },
  find: {
    preparing: 'Preparing the search…',
    label: 'Find events',
    hint: 'Words or a date',
    clear: 'Clear the search',
    previous: 'Previous result',
    next: 'Next result',
    result: (current, count) => {
      if (count === 0) return 'Nothing found';
      return current === null ? `${String(count)} found` : `${String(current)} of ${String(count)}`;
    },
    goTo: (date) => `Go to ${date}`,
  },
  filters: {
    title: 'Filter',
    facets: { lane: 'Lane', status: 'Status', tag: 'Tags', place: 'Place', actor: 'Who', year: 'Year' },
    otherLane: 'Other',
    events: (count) => (count === 1 ? 'event' : 'events'),
    passing: (count, total) => `${String(count)} of ${counted(total, 'event', 'events')}`,
    others: 'Other events',
    dim: 'Dim',
    hide: 'Hide',
    clear: 'Clear all',
    more: (count) => `${String(count)} more`,
    fewer: 'Fewer',
  },
  share: {
    link: 'Copy link',
    cite: 'Cite',
    linkCopied: 'Link copied',
    citationCopied: 'Citation copied',
    copyByHand: 'The browser does not let this page copy. Please copy it by hand:',
  },
  lanes: {
    title: 'Lanes',
    fields: LANE_FIELD_NAMES,
    severalTags: 'An event with several tags stands in the lane of the first of them that has one.',
    key: 'Colours and shapes',
    without: { tag: 'Without a tag', place: 'Without a place', actor: 'Nobody named', year: 'Without a year' },
    others: (field, words) => {
      const names = { tag: ['tag', 'tags'], place: ['place', 'places'], actor: ['name', 'names'] } as const;
      return `${grouped(words)} other ${names[field][words === 1 ? 0 : 1]}`;
    },
    events: (count) => counted(count, 'event', 'events'),
    actions: { fold: 'Fold', unfold: 'Unfold', hide: 'Hide', show: 'Show' },
    named: {
      fold: (lane) => `Fold ${lane}`,
      unfold: (lane) => `Unfold ${lane}`,
      hide: (lane) => `Hide ${lane}`,
      show: (lane) => `Show ${lane}`,
      up: (lane) => `Move ${lane} up`,
      down: (lane) => `Move ${lane} down`,
    },
    done: {
      fold: (lane) => `${lane} folded`,
      unfold: (lane) => `${lane} unfolded`,
      hide: (lane, events) => `${lane} hidden, with ${counted(events, 'event', 'events')}`,
      show: (lane, events) => `${lane} shown, with ${counted(events, 'event', 'events')}`,
    },
    moved: (lane, place, lanes) => `${lane} is now ${String(place)} of ${String(lanes)}`,
    grouped: (lanes) => counted(lanes, 'lane', 'lanes'),
    hidden: (lanes) => `${String(lanes)} hidden`,
    summary: (by, hidden) => {
      const lanes = by === 'lane' ? 'Lanes' : by === 'none' ? 'No lanes' : `Lanes ${LANE_FIELD_NAMES[by]}`;
      return hidden === 0 ? lanes : `${lanes}, ${String(hidden)} hidden`;
    },
    showAll: 'Show all again',
    reset: 'Original order, nothing folded',
  },
};
