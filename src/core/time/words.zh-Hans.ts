/** Words for dates in simplified Chinese, as mainland newspapers write them. */
import { chineseTable } from './words.zh.ts';

/** 20世纪80年代; the first ten years of a century have no such name. */
function decade(year: number): string {
  const century = `${Math.floor(year / 100) + 1}世纪`;
  return year % 100 === 0 ? `${century}头十年` : `${century}${year % 100}年代`;
}

export const zhHans = chineseTable({
  about: '约',
  doubtful: '（存疑）',
  until: '为止',
  startUnknown: '（开始时间不详）',
  endUnknown: '（结束时间不详）',
  century: '世纪',
  millennium: '个千年',
  hour: '时',
  tenThousand: '万',
  hundredMillion: '亿',
  now: '现在',
  later: '年后',
  southern: '（南半球）',
  decade,
  fractions: ['第一季度', '第二季度', '第三季度', '第四季度', '前四个月', '中间四个月', '后四个月', '上半年', '下半年'],
  parts: {
    month: { early: '上旬', mid: '中旬', late: '下旬', 'early-mid': '上中旬', 'mid-late': '中下旬' },
    year: {
      early: '前几个月',
      mid: '年中',
      late: '最后几个月',
      'mid-late': '中后期',
      'first-half': '上半年',
      'second-half': '下半年',
      whole: '全年',
    },
    longer: {
      early: '初期',
      mid: '中期',
      late: '后期',
      'mid-late': '中后期',
      'first-decade': '最初十年',
      'last-decade': '最后十年',
    },
  },
});
