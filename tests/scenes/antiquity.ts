/** From before the common era to now: centuries, about-years and exact days on one axis, in Chinese. */
import { documentOf, event } from './support/documents.ts';
import type { SceneFile } from './support/types.ts';

const document = documentOf('文字与时间', 'zh-Hans', {
  events: [
    event('-1250~', '甲骨文'),
    event('-0220', '统一文字', { importance: 0.9 }),
    event('0105', '蔡伦改进造纸术'),
    event('06XX', '雕版印刷出现'),
    event('1041~/1048~', '毕昇发明活字印刷', { importance: 0.9 }),
    event('1455~', '古登堡印成《圣经》'),
    event('1765', '普里斯特利的传记图表'),
    event('1769', '《新历史图表》'),
    event('1815/1872-12-31', '《申报》创刊以前的中文报刊'),
    event('1989-03-12', '万维网的提案', { importance: 0.8 }),
    event('2000/..', '网络时代的时间线'),
  ],
});

export const scene: SceneFile = {
  title: 'From the oracle bones to the web',
  document,
  viewport: { width: 1056 },
  language: 'zh-Hans',
  theme: 'light',
};
