/** English dates that are counted from another, and what a verb, a marker or a neighbour makes of them. */
import type { Row } from './rows.ts';

/** A Thursday. */
const JULY = '2019-07-25';
const JANUARY = '2024-01-10';

export const EN_RELATIVE: readonly Row[] = [
  // Weekdays: the verb tells past from coming
  ['They met on Monday.', JULY, [['Monday', '2019-07-22']]],
  ['They will meet on Monday.', JULY, [['Monday', '2019-07-29']]],
  ['They meet on Monday.', JULY, [['Monday', '2019-07-29']]],
  ['The talks, to be held on Monday, are private.', JULY, [['Monday', '2019-07-29']]],
  ['A vote called for Monday has been banned.', JULY, [['Monday', '2019-07-29']]],
  ['The bank said on Thursday that it would close.', JULY, [['Thursday', '2019-07-25']]],
  ['The bank said Wednesday it will close.', JULY, [['Wednesday', '2019-07-24']]],
  ["The inquiry into Tuesday's crash will take months.", JULY, [['Tuesday', '2019-07-23']]],
  ["Tuesday's vote will be close.", JULY, [['Tuesday', '2019-07-30']]],
  [
    'City won on Tuesday and travel to Norwich on Saturday.',
    JULY,
    [
      ['Tuesday', '2019-07-23'],
      ['Saturday', '2019-07-27'],
    ],
  ],
  ['She won’t speak before Monday.', JULY, [['Monday', '../2019-07-28']]],
  [
    'The trial, which began in 2018, resumes on Monday.',
    JULY,
    [
      ['2018', '2018'],
      ['Monday', '2019-07-29'],
    ],
  ],
  ['Work stops until Tuesday.', JULY, [['Tuesday', '../2019-07-30']]],
  ['The debate was postponed until next Tuesday.', JULY, [['next Tuesday', '2019-07-30']]],
  [
    'The dig, which started in mid-January, ends on Friday.',
    '2006-02-22',
    [
      ['mid-January', '2006-01-11~/2006-01-20~'],
      ['Friday', '2006-02-24'],
    ],
  ],
  ['The quake came 32 years to the day after the 1985 disaster.', JULY, [['1985', '1985']]],
  ["They reach Sunday's final.", JULY, [['Sunday', '2019-07-28']]],
  ['Sales rose compared with 2015.', JULY, [['2015', '2015']]],
  ['Voters go to the polls on Sunday in an election called 18 months early.', JULY, [['Sunday', '2019-07-28']]],
  [
    'Ministers agreed on a text late Tuesday and will meet on Friday.',
    JULY,
    [
      ['Tuesday', '2019-07-23'],
      ['Friday', '2019-07-26'],
    ],
  ],
  ["Police ordered checks after Sunday's crash.", JULY, [['Sunday', '2019-07-21']]],
  ['From Monday, fares rise.', JULY, [['Monday', '2019-07-29/..']]],
  ['Rain fell from Friday to Tuesday.', JULY, [['Friday to Tuesday', '2019-07-19/2019-07-23']]],
  ['He arrived this Monday.', JULY, [['this Monday', '2019-07-22']]],
  ['He arrives this coming Monday.', JULY, [['this coming Monday', '2019-07-29']]],
  ['The storm hit on Friday the 12th.', JULY, [['Friday the 12th', '2019-07-12']]],
  ['It rained on Wednesday, the first day of the fair.', JULY, [['Wednesday', '2019-07-24']]],
  // Seasons, weekends, months
  ['Sales fell last winter.', JULY, [['last winter', '2018-24']]],
  ['This winter fewer ducks have come.', '2008-02-20', [['This winter', '2007-24']]],
  ['It opened this March.', JULY, [['this March', '2019-03']]],
  ['They met last weekend.', JULY, [['last weekend', '2019-07-20/2019-07-21']]],
  ['They will meet this weekend.', JULY, [['this weekend', '2019-07-27/2019-07-28']]],
  ['They meet next weekend.', JULY, [['next weekend', '2019-08-03/2019-08-04']]],
  ['Ash closed the skies over the weekend.', '2010-04-19', [['the weekend', '2010-04-17/2010-04-18']]],
  [
    'The fair was on July 6. It rained that weekend.',
    JULY,
    [
      ['July 6', '2019-07-06'],
      ['that weekend', '2019-07-06/2019-07-07'],
    ],
  ],
  ['It rained last night.', JULY, [['last night', '2019-07-24']]],
  ['He spoke this morning.', JULY, [['this morning', '2019-07-25']]],
  ['They play tonight at 8 p.m.', JULY, [['tonight at 8 p.m.', '2019-07-25T20']]],
  ['He arrived the day before yesterday.', JULY, [['the day before yesterday', '2019-07-23']]],
  ['He leaves the day after tomorrow.', JULY, [['the day after tomorrow', '2019-07-27']]],
  ['They met earlier this week.', JULY, [['earlier this week', '2019-07-22/2019-07-28']]],
  ['They meet early next week.', JULY, [['early next week', '2019-07-29~/2019-07-31~']]],
  ['Pay by the end of the month.', JULY, [['end of the month', '../2019-07-31~']]],
  ['It opens at the start of next year.', JULY, [['start of next year', '2020-01']]],
  ['Profit rose in the beginning of 2018.', JULY, [['beginning of 2018', '2018-01']]],
  // Counted from the date before
  [
    'He resigned on June 4. The following day the cabinet met.',
    JULY,
    [
      ['June 4', '2019-06-04'],
      ['The following day', '2019-06-05'],
    ],
  ],
  [
    'He resigned on June 4. The day after, the cabinet met.',
    JULY,
    [
      ['June 4', '2019-06-04'],
      ['The day after', '2019-06-05'],
    ],
  ],
  [
    'He resigned in June 2010 and was tried the following March.',
    JULY,
    [
      ['June 2010', '2010-06'],
      ['the following March', '2011-03'],
    ],
  ],
  [
    'He resigned in June 2010, having lost his seat the previous March.',
    JULY,
    [
      ['June 2010', '2010-06'],
      ['the previous March', '2010-03'],
    ],
  ],
  [
    'He fell ill on June 4 and died the following Friday.',
    JULY,
    [
      ['June 4', '2019-06-04'],
      ['the following Friday', '2019-06-07'],
    ],
  ],
  [
    'He fell ill on June 4, after a race the previous Sunday.',
    JULY,
    [
      ['June 4', '2019-06-04'],
      ['the previous Sunday', '2019-06-02'],
    ],
  ],
  [
    'The line opened in December 2018. That August it had failed.',
    JULY,
    [
      ['December 2018', '2018-12'],
      ['That August', '2018-08'],
    ],
  ],
  [
    'It opened in May 1973 and burned down the same August.',
    JULY,
    [
      ['May 1973', '1973-05'],
      ['the same August', '1973-08'],
    ],
  ],
  [
    'It opened in 1973 and burned down the same year.',
    JULY,
    [
      ['1973', '1973'],
      ['the same year', '1973'],
    ],
  ],
  [
    'Sales fell in December after rising the month before.',
    '2016-01-12',
    [
      ['December', '2015-12'],
      ['the month before', '2015-11'],
    ],
  ],
  [
    'He left in 2010, having joined three years earlier.',
    JULY,
    [
      ['2010', '2010'],
      ['three years earlier', '2007~'],
    ],
  ],
  [
    'He left in 2010, having joined a decade earlier.',
    JULY,
    [
      ['2010', '2010'],
      ['a decade earlier', '2000~'],
    ],
  ],
  [
    'He left in 2010 and came back the previous year.',
    JULY,
    [
      ['2010', '2010'],
      ['the previous year', '2009'],
    ],
  ],
  [
    'He fell on June 4, 2010, and died a year after June 5, 2012.',
    JULY,
    [
      ['June 4, 2010', '2010-06-04'],
      ['a year after June 5, 2012', '2013-06-05'],
    ],
  ],
  [
    'He fell ill in June 2010. That same year his wife died.',
    JULY,
    [
      ['June 2010', '2010-06'],
      ['That same year', '2010'],
    ],
  ],
  ['It will be a test for the next decade.', JULY, [['the next decade', '202X']]],
  // Counted from now, or from the date that follows
  ['They left two weeks ago.', JULY, [['two weeks ago', '2019-07-11']]],
  ['They left a fortnight ago.', JULY, [['a fortnight ago', '2019-07-11']]],
  ['They left a decade ago.', JULY, [['a decade ago', '2009~']]],
  ['They will be back in two weeks.', JULY, [['in two weeks', '2019-08-08']]],
  ['It was their first win in two weeks.', JULY, []],
  ['They finished in two weeks.', JULY, []],
  ['He died three days after Christmas.', JANUARY, [['three days after Christmas', '2023-12-28']]],
  ['He died a day before July 16, 2018.', JULY, [['a day before July 16, 2018', '2018-07-15']]],
  ['He died two weeks before May 13, 1999.', JULY, [['two weeks before May 13, 1999', '1999-04-29']]],
  ['He died three days after the vote.', JULY, []],
  ['Prices rose in the past decade.', JULY, [['past decade', '2009-07-25~/2019-07-25~']]],
  ['Prices will rise in the coming year.', JULY, [['coming year', '2019-07-26~/2020-07-25~']]],
  ['Prices rose in the two previous years.', JULY, [['two previous years', '2017-07-25~/2019-07-25~']]],
  ['Prices will rise in the three coming months.', JULY, [['three coming months', '2019-07-26~/2019-10-25~']]],
  ['The lamp was meant to last 90 days.', JULY, []],
  // Weeks
  ['Claims rose in the week ended March 21.', '2020-03-27', [['week ended March 21', '2020-03-15/2020-03-21']]],
  ['He came in the week of June 5.', JULY, [['week of June 5', '2019-06-03/2019-06-09']]],
  ['It opens in the week beginning August 5.', JULY, [['week beginning August 5', '2019-08-05/2019-08-11']]],
  ['It falls in the third week of January 2020.', JULY, [['third week of January 2020', '2020-01-20/2020-01-26']]],
  ['It fell in the last week of July 2018.', JANUARY, [['last week of July 2018', '2018-07-30/2018-08-05']]],
  ['It fell in the last week of 2018.', JANUARY, [['last week of 2018', '2018-12-31/2019-01-06']]],
  [
    'Voters go to the polls on the first Tuesday of November 2020.',
    JULY,
    [['first Tuesday of November 2020', '2020-11-03']],
  ],
  ['The day is the last Monday in May 2018.', JULY, [['last Monday in May 2018', '2018-05-28']]],
  // Markers
  ['The rocket will fly no earlier than 2024.', JANUARY, [['2024', '2024/..']]],
  ['Bids are due no later than February 2.', JANUARY, [['February 2', '../2024-02-02']]],
  ['It was built before 1850.', JULY, [['1850', '../1849']]],
  ['It was built after 1850.', JULY, [['1850', '1851/..']]],
  ['It will close before the end of June 2020.', JULY, [['end of June 2020', '../2020-06-30~']]],
  ['Tickets are for 2020 or later.', JULY, [['2020', '2020/..']]],
  [
    'The count was certified shortly after 3:40 a.m. on Thursday.',
    JULY,
    [['3:40 a.m. on Thursday', '2019-07-25T03:40']],
  ],
];
