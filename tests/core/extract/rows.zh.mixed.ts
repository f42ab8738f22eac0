/** Full dates of the other language in a Chinese or an English paragraph. */
import type { Row } from './rows.ts';

export const ZH_MIXED: readonly Row[] = [
  [
    'The report said that on 2018年7月24日 the company was founded in Shanghai by several people from the region.',
    '2019-07-25',
    [['2018年7月24日', '2018-07-24']],
  ],
  ['这家公司在 July 24, 2018 成立，总部位于上海。', '2019-07-25', [['July 24, 2018', '2018-07-24']]],
  ['这家公司于24 July 2018在上海成立，总部位于北京。', '2019-07-25', [['24 July 2018', '2018-07-24']]],
  ['May Chen 和 April Jones 加入了公司。', '2019-07-25', []],
];
