/** From instants back to EDTF, for events of which nobody wrote a date. */
import { civilOf, DAY, dayAt, isoDay, twoDigits } from './civil.ts';
import type { Extent, Instant } from './types.ts';

const SECOND = 1_000;
/** Years with more digits than this stand alone. */
const LAST_YEAR = 9_999;

/** The date that lasts as long as `extent`: whole days where both ends are such, else seconds of UTC; an infinite side is open. */
export function edtfOfExtent({ start, end }: Extent): string {
  const isDaily = [start, end].every((instant) => instant % DAY === 0 || !Number.isFinite(instant)) && start < end;
  const unit = isDaily ? DAY : SECOND;
  const first = Number.isFinite(start) ? textOf(start, isDaily) : '..';
  const last = Number.isFinite(end) ? textOf(Math.max(start, Math.ceil(end / unit) * unit - unit), isDaily) : '..';
  return first === last ? first : `${first}/${last}`;
}

function textOf(instant: Instant, isDaily: boolean): string {
  const day = dayAt(instant);
  const civil = civilOf(day);
  if (Math.abs(civil.year) > LAST_YEAR) return `Y${civil.year}`;
  if (isDaily) return isoDay(civil);
  const second = Math.floor((instant - day * DAY) / SECOND);
  const parts = [Math.floor(second / 3_600), Math.floor(second / 60) % 60, second % 60];
  return `${isoDay(civil)}T${parts.map(twoDigits).join(':')}Z`;
}
