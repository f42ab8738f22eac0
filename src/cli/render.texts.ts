/** The forms of `dateline render` that are text for other programs: calendar, spreadsheet, notes, the document itself. */
import type { EventsDocument } from '../core/document/types.ts';
import { csvOf } from '../export/csv.ts';
import { icsOf } from '../export/ics.ts';
import { jsonOf } from '../export/json.ts';
import { markdownOf } from '../export/md.ts';
import { languageIn, type Form, type Wanted } from './render.form.ts';
import { counted } from './summary.ts';

/** The calendar; says what is not in it, so that nobody takes it for all. */
function calendarIn(document: EventsDocument, wanted: Wanted): string {
  const { options, io } = wanted;
  const isAll = options.has('all');
  const { text, written, left } = icsOf(document, { language: languageIn(document, wanted), isAll });
  const others = document.events.length - written - left;
  if (others > 0 && !isAll)
    io.say(`ics: ${counted(written + left, 'event')} to come, ${others} not; --all writes all\n`);
  if (left > 0)
    io.say(`ics: ${counted(left, 'event')} left out: no calendar holds years before 1 or after 9999, or no start\n`);
  return text;
}

export const TEXT_FORMS: Readonly<Record<string, Form>> = {
  ics: {
    summary: 'a calendar (iCalendar) of what is to come; --all for all events',
    takes: ['all'],
    write: calendarIn,
  },
  csv: {
    summary: 'a table for spreadsheets, a row an event; --bom for Excel and WPS',
    takes: ['bom'],
    write: (document, wanted) =>
      csvOf(document, { language: languageIn(document, wanted), hasBom: wanted.options.has('bom') }),
  },
  md: {
    summary: 'Markdown: dates, titles, proofs as quotes, links',
    takes: ['order'],
    write: (document, wanted) => {
      const order = wanted.options.get('order') === 'lanes' ? 'lanes' : 'time';
      return markdownOf(document, { language: languageIn(document, wanted), order });
    },
  },
  json: {
    summary: 'the timeline.json itself, in one fixed order, without what is for the desk alone',
    takes: ['with-notes'],
    write: (_document, { options, whole }) => jsonOf(whole, { hasNotes: options.has('with-notes') }),
  },
};
