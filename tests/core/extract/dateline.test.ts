/** The day a report was filed: it counts for the dates after it, and is no event. */
import { expect, test } from 'vitest';
import { datesOf } from '../../../src/core/extract/dates.ts';

const ROWS: readonly (readonly [text: string, ...roles: string[]])[] = [
  ['新华社北京7月25日电（记者张三）国务院办公厅24日发布通知。', '2019-07-25 context', '2019-07-24 event'],
  ['中新网7月25日电 某市24日召开会议。', '2019-07-25 context', '2019-07-24 event'],
  ['本报北京7月25日讯，公司于7月23日上市。', '2019-07-25 context', '2019-07-23 event'],
  ['BEIJING, July 25 (Xinhua) -- The council met on July 24.', '2019-07-25 context', '2019-07-24 event'],
  ['SPRINGFIELD, Ill., July 25 – The council met on July 24.', '2019-07-25 context', '2019-07-24 event'],
  ['新華社北京7月25日電 國務院24日發布通知。', '2019-07-25 context', '2019-07-24 event'],
  ['（中央社記者張三台北25日電）立法院24日通過法案。', '2019-07-25 context', '2019-07-24 event'],
  // The same days, told of as events
  ['该社7月25日停电，24日恢复。', '2019-07-25 event', '2019-07-24 event'],
  ['On July 25 -- a Thursday -- the council met.', '2019-07-25 event', '2019-07-25 event'],
];

test.each(ROWS)('%s', (text, ...roles) => {
  const { expressions } = datesOf(text, { anchor: '2019-07-26' });
  expect(expressions.map(({ edtf, role }) => `${edtf} ${role}`)).toEqual(roles);
});

test('a dateline and a year elsewhere give the day that relative dates count from', () => {
  const text = '新华社北京7月25日电 昨日，会议召开。\n该计划始于2019年3月。';
  const { anchor, expressions } = datesOf(text);
  expect(anchor).toEqual({ day: '2019-07-25', from: 'inferred' });
  expect(expressions.map(({ edtf }) => edtf)).toEqual(['2019-07-25', '2019-07-24', '2019-03']);
});
