/** Which pieces of a Chinese date may follow which: always from coarse to fine. */
import type { JoinRow } from '../grammar.ts';

/** From coarse to fine; a piece may follow any of a coarser row. */
const ORDER = [
  'century relcentury',
  'decade decades',
  'year shortyear relyear anayear bareyear lunaryear fiscal glossyear',
  'half quarter quarterji season seasonsign yearpart',
  'month nthmonth relmonth anamonth',
  'monthpart tenth part',
  'relweek nthweek',
  'day hao relday relnight anaday holiday feast chu date monthday',
  'weekday weekend',
  'daypart',
  'zone',
  'clock',
];

/** 上旬 belongs to a month; 初, 中 and 底 to a month, a year, a decade or a century; a lone 春 to a year. */
const ONLY: Readonly<Record<string, string>> = {
  tenth: 'month relmonth anamonth',
  part: 'month relmonth anamonth decade century relcentury year relyear anayear',
  feast: 'relyear year',
  chu: '',
  nthweek: 'year relyear anayear',
  nthmonth: 'year relyear anayear',
  seasonsign: 'year relyear anayear',
  yearpart: 'year relyear anayear',
  hao: 'month relmonth anamonth',
  decade: 'century relcentury',
  decades: 'century relcentury',
  monthpart: '',
  date: '',
};

/** Between year and month also 的: 去年的7月. */
const WITH_DE = 'year relyear anayear';

function rows(): JoinRow[] {
  const table: JoinRow[] = [];
  ORDER.forEach((right, index) => {
    for (const kind of right.split(' ')) {
      const left = ONLY[kind] ?? ORDER.slice(0, index).join(' ');
      if (left) table.push([left, '', kind]);
    }
  });
  table.push([WITH_DE, 'de', 'month nthmonth nthweek half quarter quarterji season day holiday monthday']);
  table.push(['zone', '', 'date year month monthday day relday anaday daypart clock']);
  table.push(['clock', '', 'zone']);
  table.push(['ago', 'de', 'month']);
  table.push(['relyear', '', 'date monthday holiday']);
  return table;
}

export const ZH_JOINS = rows();
