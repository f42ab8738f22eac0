/** Fourteen events of a ministry in the summer of 2019, for the scenes that show them at several widths. */
import { documentOf, event } from './documents.ts';

const zh = [
  event('2019-07-16', '专题党课与“服务标兵”事迹宣讲', { lane: '学习教育', importance: 0.8 }),
  event('2019-06-14/..', '全员大讨论，列出三张清单', { lane: '检视整改', importance: 0.8 }),
  event('2019-07-01~/2019-07-10~', '致高校毕业生的一封信', { lane: '稳就业' }),
  event('2019-01/2019-06', '上半年减费1288亿元', { lane: '社保降费' }),
  event('2019-07-19', '国务院政策吹风会', { lane: '社保降费' }),
  event('2019-07/2019-12', '下半年减负预计增强', { lane: '社保降费', status: 'planned' }),
  event('2019/2021', '职业技能提升行动（2019—2021年）', { lane: '技能提升' }),
  event('2019-07-15', '世界青年技能日', { lane: '技能提升' }),
  event('2019-08', '第45届世界技能大赛', { lane: '技能提升' }),
  event('2019-07-16/2019-08-26', '根治欠薪夏季行动', {
    lane: '治欠保支',
    importance: 0.9,
    checks: [{ code: 'duration', severity: 'warning', message: '称40天，实为42天' }],
  }),
  event('2019-07-18', '第三批欠薪“黑名单”发布', { lane: '治欠保支' }),
  event('2019-06-21~/2019-06-30~', '业务技能省际邀请赛（宁波）', { lane: '行风建设' }),
  event('2019-07/2019-08', '标兵巡回宣讲18省', { lane: '行风建设' }),
  event('2019-09', '全国赛', { lane: '行风建设' }),
];

export const ministry = documentOf('人社部主题教育推进时间线', 'zh-Hans', { asOf: '2019-07-25', events: zh });

const english: Readonly<Record<string, string>> = {
  '专题党课与“服务标兵”事迹宣讲': 'Lecture and talks by model clerks',
  '全员大讨论，列出三张清单': 'Discussion among all staff; three lists of problems',
  致高校毕业生的一封信: 'Letter to graduates',
  上半年减费1288亿元: 'Contributions cut by 128.8 billion yuan in the first half',
  国务院政策吹风会: 'State Council briefing',
  下半年减负预计增强: 'Larger cuts expected',
  '职业技能提升行动（2019—2021年）': 'Vocational skills campaign',
  世界青年技能日: 'World Youth Skills Day',
  第45届世界技能大赛: '45th WorldSkills',
  根治欠薪夏季行动: 'Summer campaign against unpaid wages',
  '第三批欠薪“黑名单”发布': 'Third blacklist of employers',
  '业务技能省际邀请赛（宁波）': 'Contest between provinces, Ningbo',
  标兵巡回宣讲18省: 'Model clerks tour 18 provinces',
  全国赛: 'National final',
  学习教育: 'Study',
  检视整改: 'Self-inspection',
  稳就业: 'Employment',
  社保降费: 'Lower contributions',
  技能提升: 'Skills',
  治欠保支: 'Unpaid wages',
  行风建设: 'Conduct of clerks',
};

const translate = (text: string): string => english[text] ?? text;

export const ministryInEnglish = documentOf('A summer of the ministry', 'en', {
  asOf: '2019-07-25',
  events: zh.map(({ title, lane, checks, ...rest }) => ({
    ...rest,
    title: typeof title === 'string' ? translate(title) : title,
    lane: translate(lane ?? ''),
    ...(checks && { checks: checks.map((check) => ({ ...check, message: 'says 40 days, is 42' })) }),
  })),
});
