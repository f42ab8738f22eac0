/** Words for dates in traditional Chinese, as newspapers of Hong Kong and Taiwan write them. */
import { chineseTable } from './words.zh.ts';

export const zhHant = chineseTable({
  about: '約',
  doubtful: '（存疑）',
  until: '為止',
  startUnknown: '（開始時間不詳）',
  endUnknown: '（結束時間不詳）',
  century: '世紀',
  millennium: '個千年',
  hour: '時',
  tenThousand: '萬',
  hundredMillion: '億',
  now: '現在',
  later: '年後',
  southern: '（南半球）',
  decade: (year) => `${year < 1_000 ? '公元' : ''}${year}年代`,
  fractions: ['第一季', '第二季', '第三季', '第四季', '前四個月', '中間四個月', '後四個月', '上半年', '下半年'],
  parts: {
    month: { early: '上旬', mid: '中旬', late: '下旬', 'early-mid': '上中旬', 'mid-late': '中下旬' },
    year: {
      early: '前幾個月',
      mid: '年中',
      late: '最後幾個月',
      'mid-late': '中後期',
      'first-half': '上半年',
      'second-half': '下半年',
      whole: '全年',
    },
    longer: {
      early: '初期',
      mid: '中期',
      late: '後期',
      'mid-late': '中後期',
      'first-decade': '最初十年',
      'last-decade': '最後十年',
    },
  },
});
