import { expect, test } from 'vitest';
import { citationOf, type Cited } from '../../../src/core/document/cite.ts';
import type { Language } from '../../../src/core/time/types.ts';

const URL_HERE = 'https://example.org/#/x?event=e';
const source = {
  title: '不忘初心 牢记使命',
  publisher: '人社部',
  published: '2019-07-25',
  url: 'https://www.mohrss.gov.cn/a.html',
};
const document: Cited['document'] = {
  title: { 'zh-Hans': '人社部主题教育时间线', en: 'A ministry studies' },
  source,
  asOf: '2019-07-25',
};
const event = {
  title: { 'zh-Hans': '业务技能省际邀请赛', en: 'Provincial contest in Ningbo' },
  when: '2019-06-21~/2019-06-30~',
};

test.each<[string, Cited, Language, string]>([
  [
    'an event, in Chinese',
    { document, event, url: URL_HERE },
    'zh-Hans',
    `业务技能省际邀请赛，2019年6月下旬。来源：《不忘初心 牢记使命》，人社部，2019年7月25日。 ${URL_HERE} ${source.url}`,
  ],
  [
    'an event, in English',
    { document, event, url: URL_HERE },
    'en',
    `Provincial contest in Ningbo, late June 2019. Source: “不忘初心 牢记使命”, 人社部, 25 July 2019. ${URL_HERE} ${source.url}`,
  ],
  [
    'the timeline as a whole, in traditional Chinese',
    { document: { ...document, title: '時間線' }, event: null, url: null },
    'zh-Hant',
    `時間線。來源：《不忘初心 牢记使命》，人社部，2019年7月25日。 ${source.url}`,
  ],
  [
    'a later as-of day',
    { document: { ...document, source: {}, asOf: '2019-08-01' }, event: null, url: null },
    'en',
    'A ministry studies. As of 1 August 2019.',
  ],
  [
    'a title that ends a sentence',
    { document: { title: 'x' }, event: { title: 'Who was there?', when: '2019' }, url: null },
    'en',
    'Who was there? 2019.',
  ],
  [
    'a title over two lines',
    { document: { title: ' One \n two ' }, event: null, url: 'https://example.org/' },
    'en',
    'One two. https://example.org/',
  ],
  [
    'an address that is the source’s own stands once',
    { document: { title: 'x', source: { url: 'https://example.org/' } }, event: null, url: 'https://example.org/' },
    'en',
    'x. https://example.org/',
  ],
])('%s', (_, cited, language, citation) => {
  expect(citationOf(cited, language)).toBe(citation);
});
