/** English ranges: ends that are written, stated lengths before them, parts of the day and of the week at their ends. */
import type { Row } from './rows.ts';

/** A Thursday. */
const JULY = '2019-07-25';

export const EN_RANGES: readonly Row[] = [
  // A written year stays as it is
  ['The fair ran from June 5, 2019 to June 1, 2019.', JULY, []],
  ['The fair ran from 29 May to 1 May 2019.', JULY, [['29 May to 1 May 2019', '2018-05-29/2019-05-01']]],
  ['The fair ran from June 5, 2018 to June 1.', JULY, [['June 5, 2018 to June 1', '2018-06-05/2019-06-01']]],
  // A length before a range is no offset
  [
    'The fair ran 40 days from June 1, 2019 to June 5, 2019.',
    JULY,
    [['June 1, 2019 to June 5, 2019', '2019-06-01/2019-06-05']],
  ],
  ['The show runs three weeks from 1 May to 22 May.', '2019-04-02', [['1 May to 22 May', '2019-05-01/2019-05-22']]],
  ['It ran five days from Monday to Friday.', '2019-07-27', [['Monday to Friday', '2019-07-22/2019-07-26']]],
  ['It opens two weeks from 1 May.', '2019-04-02', [['two weeks from 1 May', '2019-05-15']]],
  // Parts of the day that ends a range
  [
    'The rain lasts from Thursday evening through early Friday.',
    '2019-07-24',
    [['Thursday evening through early Friday', '2019-07-25/2019-07-26']],
  ],
  [
    'It is open from Thursday to late Saturday.',
    '2019-07-24',
    [['Thursday to late Saturday', '2019-07-25/2019-07-27']],
  ],
  ['It is open from 3 May to late 5 May.', '2019-04-24', [['3 May to late 5 May', '2019-05-03/2019-05-05']]],
  ['It was built from early to late 2018.', JULY, [['early to late 2018', '2018-01~/2018-12~']]],
  // One order of day and month
  ['The fair runs from 29/07 to 01/08.', JULY, [['29/07 to 01/08', '2019-07-29/2019-08-01']]],
  ['The fair runs from 29/07 - 01/08.', JULY, [['29/07 - 01/08', '2019-07-29/2019-08-01']]],
  ['The fair runs from 29/07 to 01/08/2019.', JULY, [['29/07 to 01/08/2019', '2019-07-29/2019-08-01']]],
  [
    'It was signed on 15/06/2019 and renewed on 03/07/2019.',
    JULY,
    [
      ['15/06/2019', '2019-06-15'],
      ['03/07/2019', '2019-07-03'],
    ],
  ],
  [
    'It was signed on 06/15/2019 and renewed on 03/07/2019.',
    JULY,
    [
      ['06/15/2019', '2019-06-15'],
      ['03/07/2019', '2019-03-07'],
    ],
  ],
  // The last and the first of what holds it
  ['It rose in the last quarter of the 20th century.', JULY, [['last quarter of the 20th century', '1976/2000']]],
  ['It rose in the first quarter of the 20th century.', JULY, [['first quarter of the 20th century', '1901/1925']]],
  ['It rose in the last quarter of 2018.', JULY, [['last quarter of 2018', '2018-10/2018-12']]],
  ['Sales rose in the last quarter of last year.', JULY, [['last quarter of last year', '2018-10/2018-12']]],
  ['Sales rose in the last quarter of the year.', JULY, [['last quarter of the year', '2019-10/2019-12']]],
  ['It rose in the last decade of the 19th century.', JULY, [['last decade of the 19th century', '189X']]],
  ['It rose in the first decade of the 20th century.', JULY, [['first decade of the 20th century', '1901/1910']]],
  ['It rose in the second decade of the 21st century.', JULY, [['second decade of the 21st century', '201X']]],
  ['It rose in the second half of the 1990s.', JULY, [['second half of the 1990s', '1995/1999']]],
  ['It rose in the latter half of the 1990s.', JULY, [['latter half of the 1990s', '1995/1999']]],
  ['It rose in the first half of the 1990s.', JULY, [['first half of the 1990s', '1990/1994']]],
  ['It rose in the last half of 2018.', JULY, [['last half of 2018', '2018-07/2018-12']]],
  ['In the last month of 2018 it rose.', JULY, [['last month of 2018', '2018-12']]],
  ['It was built in the last quarter of the 1990s.', JULY, [['last quarter of the 1990s', '1998/1999']]],
  ['It died in the last year of the 1990s.', JULY, [['last year of the 1990s', '1999']]],
  ['He died in the last year of the war, 1945.', JULY, [['1945', '1945']]],
  ['It rose in the last quarter.', JULY, [['last quarter', '2019-04/2019-06']]],
  ['Shares fell 2 percent in the last half hour.', JULY, []],
  ['He scored in the last quarter of the game.', JULY, []],
  // Years far away
  ['He was killed on March 15, 44 BC.', JULY, [['March 15, 44 BC', '-0043-03-15']]],
  ['The fleet fled at Actium on 2 September, 31 BC.', JULY, [['2 September, 31 BC', '-0030-09-02']]],
  ['The king died on March 5, 850.', JULY, [['March 5, 850', '0850-03-05']]],
  ['The king died on the 5th of March 850, at Rouen.', JULY, [['5th of March 850', '0850-03-05']]],
  ['The licence ends on December 31, 9999.', JULY, [['December 31, 9999', '9999-12-31']]],
  ['The licence ends on 31 December 9999.', JULY, [['31 December 9999', '9999-12-31']]],
  ['The licence ends on 9999-12-31.', JULY, [['9999-12-31', '9999-12-31']]],
  ['On March 5, 850 people marched.', JULY, [['March 5', '2019-03-05']]],
];
