/** English dates of the calendar: forms, quarters, centuries, holidays, and what is none of them. */
import type { Row } from './rows.ts';

/** A Thursday. */
const JULY = '2019-07-25';
const JANUARY = '2024-01-10';

export const EN_CALENDAR: readonly Row[] = [
  // Forms
  ['The patch shipped on 2019/07/16.', JULY, [['2019/07/16', '2019-07-16']]],
  ['The patch shipped on 2019-Jul-16.', JULY, [['2019-Jul-16', '2019-07-16']]],
  ['The patch shipped on 16-Jul-2019.', JULY, [['16-Jul-2019', '2019-07-16']]],
  ['The patch shipped on Jul-16-2019.', JULY, [['Jul-16-2019', '2019-07-16']]],
  ['The patch shipped on 16.07.2019.', JULY, [['16.07.2019', '2019-07-16']]],
  ['The order is dated 14-06-2011.', JULY, [['14-06-2011', '2011-06-14']]],
  ['The order is dated 14/06/11.', JULY, [['14/06/11', '2011-06-14']]],
  ['It closes on 10/2.', JULY, [['10/2', '2019-10-02']]],
  ['It closes on 22/10.', JULY, [['22/10', '2019-10-22']]],
  ['Add 3/4 cup of sugar and 1/2 cup of milk.', JULY, []],
  ['The bill was signed on July, 16th.', JULY, [['July, 16th', '2019-07-16']]],
  ['The bill was signed on Jul/16.', JULY, [['Jul/16', '2019-07-16']]],
  ['The talks start on the 2nd of next month.', JULY, [['2nd of next month', '2019-08-02']]],
  [
    'The show toured Leeds and York on 3, 7 and 9 July.',
    JULY,
    [
      ['3', '2019-07-03'],
      ['7', '2019-07-07'],
      ['9 July', '2019-07-09'],
    ],
  ],
  [
    'It runs from 14 September to 6 January 2019.',
    '2018-07-11',
    [['14 September to 6 January 2019', '2018-09-14/2019-01-06']],
  ],
  ['The shop opened in the july of 2018.', JULY, [['july of 2018', '2018-07']]],
  ['The 7:10 leaves at 4.05pm on 3 May 2018.', JULY, [['4.05pm on 3 May 2018', '2018-05-03T16:05']]],
  [
    'It struck at 09:50:45 GMT on 14 September 2015.',
    JULY,
    [['09:50:45 GMT on 14 September 2015', '2015-09-14T09:50:45Z']],
  ],
  ['They met at 5 o’clock on May 3, 2018.', JULY, [['5 o’clock on May 3, 2018', '2018-05-03T05']]],
  ['Banks closed at noon on May 3, 2018.', JULY, [['noon on May 3, 2018', '2018-05-03T12:00']]],
  ['The truce began at midnight on May 3, 2018.', JULY, [['midnight on May 3, 2018', '2018-05-03T00:00']]],
  ['The race starts at 9 a.m. ET on May 3, 2018.', JULY, [['9 a.m. ET on May 3, 2018', '2018-05-03T09']]],
  [
    'The quake struck at 3:34 a.m. local time on May 3, 2018.',
    JULY,
    [['3:34 a.m. local time on May 3, 2018', '2018-05-03T03:34']],
  ],
  ['It struck at 1847 GMT on 14 September 2015.', JULY, [['1847 GMT on 14 September 2015', '2015-09-14T18:47Z']]],
  [
    'Shows are on July 3, 5 and 8 in the garden.',
    JULY,
    [
      ['July 3', '2019-07-03'],
      ['5', '2019-07-05'],
      ['8', '2019-07-08'],
    ],
  ],
  ['On July 3, 5 people died and 3 were hurt.', JULY, [['July 3', '2019-07-03']]],
  [
    'January was the wettest month since 2014.',
    '2018-02-09',
    [
      ['January', '2018-01'],
      ['2014', '2014/..'],
    ],
  ],
  ['Sales rose in the second half of June.', JULY, [['second half of June', '2019-06-16~/2019-06-30~']]],
  [
    'The trail reopens on the first weekend in April 2020.',
    JULY,
    [['first weekend in April 2020', '2020-04-04/2020-04-05']],
  ],
  ['Markets were closed for Martin Luther King Day.', '2008-01-22', [['King Day', '2008-01-21']]],
  // Quarters, halves, fiscal years
  ['Net income rose 12% in the third quarter.', '2023-10-26', [['third quarter', '2023-07/2023-09']]],
  ['He threw two passes in the third quarter.', '2023-10-26', []],
  ['City led 2-0 in the first half.', JULY, []],
  ['Sales fell 1.6% in Q1.', '2012-04-24', [['Q1', '2012-01/2012-03']]],
  ['Sales fell in 2017-Q1.', JULY, [['2017-Q1', '2017-01/2017-03']]],
  ['Sales fell in Q4 2025.', JANUARY, [['Q4 2025', '2025-10/2025-12']]],
  ['Profit for H1 2018 was flat.', JULY, [['H1 2018', '2018-01/2018-06']]],
  ['Profit in 3Q18 was flat.', JULY, [['3Q18', '2018-07/2018-09']]],
  ['Profit in 1H18 was flat.', JULY, [['1H18', '2018-01/2018-06']]],
  ['Sales for FY 2018 rose.', JULY, [['FY 2018', '2018~']]],
  ['Sales for FY2018 rose.', JULY, [['FY2018', '2018~']]],
  ['Sales in fiscal 2018 rose.', JULY, [['fiscal 2018', '2018~']]],
  ['Sales in the fiscal year 2018 rose.', JULY, [['fiscal year 2018', '2018~']]],
  ['Sales rose in the first nine months of 2018.', JULY, [['first nine months of 2018', '2018-01/2018-09']]],
  ['Sales rose in the first three quarters of 2018.', JULY, [['first three quarters of 2018', '2018-01/2018-09']]],
  ['Sales rose in the last three months of 2018.', JULY, [['last three months of 2018', '2018-10/2018-12']]],
  ['Sales rose in the last three months of the year.', JULY, [['last three months of the year', '2019-10/2019-12']]],
  // Decades, centuries, eras
  ['Works of the first half of the 20th century hang here.', JULY, [['first half of the 20th century', '1901/1950']]],
  ['It was common in the 1800s.', JULY, [['1800s', '18XX']]],
  ['It was common in the 1920’s.', JULY, [['1920’s', '192X']]],
  ['It was common in the ’90s.', JULY, [['’90s', '199X']]],
  [
    'It was common in the 18th and 19th centuries.',
    JULY,
    [
      ['18th', '17XX'],
      ['19th centuries', '18XX'],
    ],
  ],
  [
    'It was common in the second and first centuries BCE.',
    JULY,
    [
      ['second', '-01XX'],
      ['first centuries BCE', '-00XX'],
    ],
  ],
  ['It was common in the third millennium BC.', JULY, [['third millennium BC', '-2XXX']]],
  ['It was common in the second millennium AD.', JULY, [['second millennium AD', '1XXX']]],
  // Holidays
  ['He died on Christmas Eve 2018.', JULY, [['Christmas Eve 2018', '2018-12-24']]],
  ['He died on New Year’s Day.', JANUARY, [['New Year’s Day', '2024-01-01']]],
  ['He died on New Year’s Eve.', JANUARY, [['New Year’s Eve', '2023-12-31']]],
  ['He died on Independence Day.', JULY, [['Independence Day', '2019-07-04']]],
  ['He died on St. Patrick’s Day.', JULY, [['Patrick’s Day', '2019-03-17']]],
  ['Shops shut on Thanksgiving 2018.', JULY, [['Thanksgiving 2018', '2018-11-22']]],
  ['Shops are full on Black Friday 2019.', JULY, [['Black Friday 2019', '2019-11-29']]],
  [
    'Roads were full on Good Friday and Easter Monday.',
    '2024-04-08',
    [
      ['Good Friday', '2024-03-29'],
      ['Easter Monday', '2024-04-01'],
    ],
  ],
  ['They married at Easter 2019.', JULY, [['Easter 2019', '2019-04-21']]],
  ['They married last Christmas.', JULY, [['last Christmas', '2018-12-25']]],
  ['They will marry this Christmas.', JULY, [['this Christmas', '2019-12-25']]],
  ['Shares rose before the Lunar New Year.', JANUARY, [['Lunar New Year', '../2024-02-09']]],
  ['A Christmas tree fell on the car.', JULY, []],
  ['The Easter holidays were wet.', JULY, []],
  // What the year of a day is
  [
    'She joined in 1954. She died on 12 July aged 91.',
    JULY,
    [
      ['1954', '1954'],
      ['12 July', '2019-07-12'],
    ],
  ],
  [
    'The minimum wage law, signed in June, takes effect on January 1.',
    '2015-12-29',
    [
      ['June', '2015-06'],
      ['January 1', '2016-01-01'],
    ],
  ],
  [
    'It set up a fund in December and expects to pay in late January.',
    '2021-01-08',
    [
      ['December', '2020-12'],
      ['late January', '2021-01-21~/2021-01-31~'],
    ],
  ],
  [
    'Since 2007 the share has fallen. Students must wait until 22 August.',
    JULY,
    [
      ['2007', '2007/..'],
      ['22 August', '../2019-08-22'],
    ],
  ],
];
