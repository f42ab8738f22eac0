/** What is no date in English, or one that only looks like none: hours of opening, numbers, names, signs that nobody sees. */
import type { Row } from './rows.ts';

/** A Thursday. */
const JULY = '2019-07-25';

export const EN_GUARDS: readonly Row[] = [
  // Opening hours
  ['The shop is open between 8.30am and 5pm, Monday to Friday.', JULY, []],
  ['The shop is open Monday to Friday, 9am-5pm.', JULY, []],
  ['Call from 9am to noon daily.', JULY, []],
  [
    'The sale runs from 9 a.m. to 5 p.m. on Friday.',
    JULY,
    [['9 a.m. to 5 p.m. on Friday', '2019-07-26T09/2019-07-26T17']],
  ],
  // Numbers
  ['Notice No. 2019/44 was issued.', JULY, []],
  ['See J. Econ. 12, pp. 1-4, 2019.', JULY, []],
  ['The file ID: 20190716 was lost.', JULY, []],
  ['At the turn of the century he left.', JULY, []],
  ['Build 2019.7.16 is out.', JULY, []],
  // Names
  ['He came with her daughters April and June.', JULY, []],
  ['Bob and June left for Rome.', JULY, []],
  [
    'It rained in April and June.',
    JULY,
    [
      ['April', '2019-04'],
      ['June', '2019-06'],
    ],
  ],
  [
    'It rained on 3 May and in June.',
    JULY,
    [
      ['3 May', '2019-05-03'],
      ['June', '2019-06'],
    ],
  ],
  [
    'It rained in March, April and June.',
    JULY,
    [
      ['March', '2019-03'],
      ['April', '2019-04'],
      ['June', '2019-06'],
    ],
  ],
  ['He left it to his daughters, April and June, aged 16 and 12.', JULY, []],
  // Forms
  ['It opened on Jul.16,2019.', JULY, [['Jul.16,2019', '2019-07-16']]],
  ['It opened on 20190716.', JULY, [['20190716', '2019-07-16']]],
  ['2019.07.16 The line opened.', JULY, [['2019.07.16', '2019-07-16']]],
  // Signs that nobody sees
  ['It opened on Ju\u200Bly 16, 2019.', JULY, [['Ju\u200Bly 16, 2019', '2019-07-16']]],
  ['It opened on July\u200F 16, 2019.', JULY, [['July\u200F 16, 2019', '2019-07-16']]],
  ['It opened on \u202EJuly 1\u200C6, 2019.', JULY, [['July 1\u200C6, 2019', '2019-07-16']]],
  // Until what was
  ['It was open until June 30.', JULY, [['June 30', '../2019-06-30']]],
  ['It was extended until June 30.', JULY, [['June 30', '../2020-06-30']]],
  ['The plant was to stay shut until June 30.', JULY, [['June 30', '../2020-06-30']]],
  // A year that goes on
  [
    'He has lived here since 1992, when he moved in on March 25.',
    JULY,
    [
      ['1992', '1992/..'],
      ['March 25', '1992-03-25'],
    ],
  ],
  [
    'He has lived here since 1992 and was robbed on March 25.',
    JULY,
    [
      ['1992', '1992/..'],
      ['March 25', '2019-03-25'],
    ],
  ],
  [
    '17 March 2018: The line, drawn in May 2012, opened.\n19 March: It closed.\n2 April: It opened again.',
    JULY,
    [
      ['17 March 2018', '2018-03-17'],
      ['May 2012', '2012-05'],
      ['19 March', '2018-03-19'],
      ['2 April', '2018-04-02'],
    ],
  ],
  [
    'The line opened on 17 March 2018.\nIt closed on 19 March.',
    JULY,
    [
      ['17 March 2018', '2018-03-17'],
      ['19 March', '2019-03-19'],
    ],
  ],
];
