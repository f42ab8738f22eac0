/** Which of two bare numbers is the day (03/08): a text keeps to one order, and a date that can be read in one way only shows it. */
import type { Fields, Mention } from './fields.ts';
import type { Found } from './found.ts';

const NUMERIC = new Set(['date', 'slashday']);
const PAIR = /^(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?$/;

/** The mentions with ambiguous dates in the order of the others; as they are where those do not agree, or none shows an order. */
export function inOneOrder(found: readonly Found[], text: string): readonly Found[] {
  const seen = new Set(found.flatMap(({ mention }) => ordersIn(mention, text)));
  const [order, second] = seen;
  if (order === undefined || second !== undefined) return found;
  return found.map((each) => ({ ...each, mention: ordered(each.mention, order) }));
}

type Order = 'day' | 'month';

/** What stands first in the numeric dates of a mention that can be read in one way only. */
function ordersIn({ pieces }: Mention, text: string): Order[] {
  return pieces.flatMap(({ kind, start, end }): Order[] => {
    const pair = NUMERIC.has(kind) ? PAIR.exec(text.slice(start, end)) : null;
    const [first, last] = [Number(pair?.[1] ?? 0), Number(pair?.[2] ?? 0)];
    if (first > 12 && last <= 12) return ['day'];
    return last > 12 && first <= 12 ? ['month'] : [];
  });
}

function ordered(mention: Mention, order: Order): Mention {
  const { from, to } = mention;
  return { ...mention, from: settled(from, order), ...(to && { to: settled(to, order) }) };
}

/** The reader takes the month for the first number. */
function settled({ other, ...fields }: Fields, order: Order): Fields {
  if (!other) return fields;
  return order === 'day' ? { ...fields, month: other[0], day: other[1] } : fields;
}
