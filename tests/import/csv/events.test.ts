import { describe, expect, it, test } from 'vitest';
import { readEventsCsv } from '../../../src/import/csv/events.ts';

const read = (text: string) => {
  const { rows, diagnostics } = readEventsCsv(text);
  return { rows, faults: diagnostics.map(({ path, code }) => `${path}: ${code}`), diagnostics };
}; // prettier-ignore

describe('times', () => {
  test.each([
    ['when', '2019-09', '2019-09'],
    ['when', '2019-06-21~/2019-06-30~', '2019-06-21~/2019-06-30~'],
    ['start,end', '2019-07-16,2019-08-26', '2019-07-16/2019-08-26'],
    ['start,end', '2019-07-16,2019-07-16', '2019-07-16'],
    ['start,end', '2019-07-16,', '2019-07-16'],
    ['start,end', ',2019-07-16', '../2019-07-16'],
    ['start,end', '2019-07-16,..', '2019-07-16/..'],
    ['start', '2019-07-16 10:00:00.123+00', '2019-07-16T10:00:00+00:00'],
    ['start', '2019-07-16T10:00Z', '2019-07-16T10:00Z'],
    ['start', '2019-07-16 10:00:05-0330', '2019-07-16T10:00:05-03:30'],
  ])('%s of %s is %s', (columns, cells, when) => {
    expect(read(`${columns},title\n${cells},a\n`)).toMatchObject({ faults: [], rows: [{ when, title: 'a' }] });
  });
});

describe('rows', () => {
  it('have all columns, in any order, between commas, semicolons or tabs', () => {
    for (const mark of [',', ';', '\t']) {
      const names = ['url', 'Title', 'when', 'lane', 'importance', 'id', 'status', 'summary', 'mood'].join(mark);
      const cells = ['https://example.org', '"a ""b"""', '2019', '海外', '0.25', 'x', 'planned', 's', 'fine'].join(mark);
      expect(read(`\uFEFF${names}\r\n${cells}\r\n`)).toMatchObject({
        faults: [],
        rows: [{ title: 'a "b"', lane: '海外', importance: 0.25, id: 'x', status: 'planned', summary: 's', url: 'https://example.org' }],
      });
    }
  }); // prettier-ignore

  test.each([
    ['a bad date', 'when,title\n2019-13,a\n2019,b\n', '2: edtf', 1],
    ['no date', 'when,title\n,a\n2019,b\n', '2: empty', 1],
    ['no title', 'when,title\n2019,b\n\n2019,\n', '4: empty', 1],
    ['a row that is too short', 'title,when\na\nb,2019\n', '2: empty', 1],
    ['a line after a title of two lines', 'when,title\n2019,"a\nb"\n2019-13,c\n', '4: edtf', 1],
    ['a second id', 'when,title,id\n2019,a,x\n2020,b,x\n', '3: id-duplicate', 1],
    ['a bad importance', 'when,title,importance\n2019,a,high\n', '2: importance', 1],
    ['an unknown status', 'when,title,status\n2019,a,done\n', '2: type', 1],
    ['an address with script', 'when,title,url\n2019,a,javascript:alert(1)\n', '2: url', 1],
    ['a quote that never ends', 'when,title\n2019,a\n2020,"b\n', '3: csv', 1],
    ['no line at all', '', ': empty', 0],
    ['no title column', 'when,name\n2019,a\n', '1: column-missing', 0],
    ['no date column', 'date,title\n2019,a\n', '1: column-missing', 0],
  ])('%s is told with its line, and what is good stays', (_name, text, fault, count) => {
    const { rows, faults } = read(text);
    expect(faults).toEqual([fault]);
    expect(rows).toHaveLength(count);
  });

  it('are as they were before an apostrophe kept them from being formulas', () => {
    expect(read(`when,title\n'-0220,'=1+1\n2019,'tis so\n`)).toMatchObject({
      faults: [],
      rows: [
        { when: '-0220', title: '=1+1' },
        { when: '2019', title: "'tis so" },
      ],
    });
  });

  it('names a column that may be meant', () => {
    expect(read('wehn,title\n2019,a\n').diagnostics[0]?.message).toContain('is "wehn" it? then rename it');
  });
});
