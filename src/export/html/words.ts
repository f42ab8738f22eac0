/** The few words that the written forms need beside those of the document, in every language. */
import type { LinkKind } from '../../core/document/links.ts';
import type { Status } from '../../core/document/types.ts';
import type { Language } from '../../core/time/types.ts';

export interface FormWords {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly place: (name: string) => string;
  readonly people: (names: string) => string;
  readonly tags: (names: readonly string[]) => string;
  readonly picture: (what: string) => string;
  /** What another event is to this one, and that event. */
  readonly linked: (relation: string, title: string) => string;
  readonly kinds: Readonly<Record<LinkKind, { readonly to: string; readonly from: string }>>;
  /** Before the name of the source. */
  readonly source: string;
  /** Between publisher and title. */
  readonly comma: string;
  readonly published: (day: string, isInferred: boolean) => string;
  readonly asOf: (day: string) => string;
  readonly undated: string;
  /** Between words for a date and what happened then. */
  readonly colon: string;
}

const CHINESE = { comma: '，', colon: '：' } as const;

export const formWords: Readonly<Record<Language, FormWords>> = {
  en: {
    statuses: { happened: 'happened', ongoing: 'ongoing', planned: 'planned', cancelled: 'cancelled' },
    place: (name) => `Place: ${name}`,
    people: (names) => `People: ${names}`,
    tags: (names) => `Tags: ${names.join(', ')}`,
    picture: (what) => `Picture: ${what}`,
    linked: (relation, title) => `${relation}: ${title}`,
    kinds: {
      cause: { to: 'Caused by', from: 'Led to' },
      reply: { to: 'Reply to', from: 'Answered by' },
      part: { to: 'Part of', from: 'Contains' },
      other: { to: 'See also', from: 'See also' },
    },
    source: 'Source: ',
    comma: ', ',
    published: (day, isInferred) => (isInferred ? `published ${day} (inferred)` : `published ${day}`),
    asOf: (day) => `as of ${day}`,
    undated: 'Without a date',
    colon: ': ',
  },
  'zh-Hans': {
    ...CHINESE,
    statuses: { happened: '已发生', ongoing: '进行中', planned: '计划中', cancelled: '已取消' },
    place: (name) => `地点：${name}`,
    people: (names) => `人物：${names}`,
    tags: (names) => `标签：${names.join('、')}`,
    picture: (what) => `图片：${what}`,
    linked: (relation, title) => `${relation}：${title}`,
    kinds: {
      cause: { to: '起因', from: '引出' },
      reply: { to: '回应', from: '得到回应' },
      part: { to: '属于', from: '包含' },
      other: { to: '另见', from: '另见' },
    },
    source: '来源：',
    published: (day, isInferred) => (isInferred ? `发布于${day}（推定）` : `发布于${day}`),
    asOf: (day) => `截至${day}`,
    undated: '没有日期',
  },
  'zh-Hant': {
    ...CHINESE,
    statuses: { happened: '已發生', ongoing: '進行中', planned: '計劃中', cancelled: '已取消' },
    place: (name) => `地點：${name}`,
    people: (names) => `人物：${names}`,
    tags: (names) => `標籤：${names.join('、')}`,
    picture: (what) => `圖片：${what}`,
    linked: (relation, title) => `${relation}：${title}`,
    kinds: {
      cause: { to: '起因', from: '引出' },
      reply: { to: '回應', from: '得到回應' },
      part: { to: '屬於', from: '包含' },
      other: { to: '另見', from: '另見' },
    },
    source: '來源：',
    published: (day, isInferred) => (isInferred ? `發布於${day}（推定）` : `發布於${day}`),
    asOf: (day) => `截至${day}`,
    undated: '沒有日期',
  },
};
