/** The interface in simplified Chinese. */
import { grouped } from './grouped.ts';
import { readerZhHans } from './reader.zh-Hans.ts';
import type { Words } from './types.ts';

const LANE_FIELD_NAMES: Words['lanes']['fields'] = {
  lane: '按主题',
  tag: '按标签',
  place: '按地点',
  actor: '按主体',
  status: '按状态',
  year: '按年份',
  none: '不分',
};

export const zhHans: Words = {
  ...readerZhHans,
  name: '简体中文',
  slogan: '把文章变成可以核对的时间线',
  startTitle: '选择一条时间线',
  startText: '每个事件都附原文依据；日期有多准，就画多准。',
  openFile: '打开文件',
  openFileHint: '选择或拖入一个 timeline.json 或 Parquet 文件',
  back: '全部时间线',
  language: '语言',
  edition: '文本语言',
  theme: '外观',
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },
  scale: '比例',
  scales: { true: '真实', folded: '折叠空白', equal: '等距' },
  indexing: (done, count) => `正在排列事件：${String(done)} / ${String(count)}`,
  skipToList: '跳到事件列表',
  keys: '键盘',
  keyRowsDown: [
    ['↑ ↓', '上一个、下一个事件'],
    ['← →', '左边、右边的泳道'],
    ['Shift + ↑ ↓', '平移'],
  ],
  keyRows: [
    ['← →', '上一个、下一个事件'],
    ['↑ ↓', '上一条、下一条泳道'],
    ['+ −', '放大、缩小'],
    ['0', '显示全部'],
    ['Shift + ← →', '平移'],
    ['Page Up / Page Down', '平移一屏'],
    ['Home / End', '第一个、最后一个事件'],
    ['A … Z', '下一个以此（或拼音首字母）开头的事件'],
    ['Enter', '查看事件'],
    ['Esc', '关闭'],
  ],
  table: '事件表格',
  layout: '版式',
  layouts: { horizontal: '横向', vertical: '纵向', list: '列表', table: '表格' },
  sortBy: '排序',
  directions: { ascending: '升序', descending: '降序' },
  sorted: (column, direction) => `已按${column}${direction}排列`,
  pages: '事件分页',
  page: '第',
  ofPages: (count) => `页，共 ${grouped(count)} 页`,
  shownOf: (from, to, count) => `第 ${grouped(from)}–${grouped(to)} 个，共 ${grouped(count)} 个`,
  firstPage: '第一页',
  previousPage: '上一页',
  nextPage: '下一页',
  lastPage: '最后一页',
  toOpenEvent: '转到打开的事件',
  howRead: '日期如何读出',
  howToRead: '图例',
  noEventsAdvice: '这个文件里没有事件。请从文章重新生成，或打开另一个文件。',
  missingSet: (name) => `没有名为“${name}”的时间线。请回到首页选择。`,
  unreadable: (name) => `无法读取“${name}”：`,
  lostFile: '打开过的文件不会保存，请重新打开。',
  summary: ({ count, background, when, isOpen, isProved }) => {
    const open = isOpen ? '，有的尚无终点' : '';
    const behind = background > 0 ? `；其中跨年背景 ${String(background)} 项` : '';
    return `${String(count)} 个事件，${when}${open}${behind}。${isProved ? '每个事件都附原文依据。' : ''}`;
  },
  partOf: (when, count, total) => `${grouped(total)} 个事件中的前 ${grouped(count)} 个，${when}；其余尚未显示。`,
  sentenceGap: '',
  published: (day, isInferred) => (isInferred ? `发布于${day}（推定）。` : `发布于${day}。`),
  place: (paragraph) => `第 ${String(paragraph)} 段`,
  editedDate: '日期由编辑设定',
  legend: {
    day: ['小图形', '某一天；形状和颜色表示泳道'],
    interval: ['实条', '从头到尾整段时间'],
    open: ['渐隐箭头', '有起点，没有终点'],
    window: ['括号框', '其间某时'],
    about: ['柔边', '大约'],
    planned: ['空心', '报道之后，计划中'],
  },
  overview: '全程概览',
  overviewHelp:
    '方向键移动窗口或它的边缘，Page Up 和 Page Down 移得更远，Home 和 End 移到尽头；Shift 加方向键把窗口变宽或变窄。',
  overviewParts: { start: '窗口起点', window: '窗口', end: '窗口终点' },
  fromTo: (from, to) => `${from}至${to}`,
  checks: '请核对',
  severities: { error: '错误', warning: '请核对', note: '提示' },
  suggestion: (advice) => `建议：${advice}`,
  undatedHint: '原文提到这些事，但没有给出可以画出的日期。',
  about: '没有服务器，没有账号，不向任何人发送请求。',
  opening: {
    reading: (name, events, total) => {
      const all = total === null ? '' : `（共 ${grouped(total)} 个）`;
      return `正在读取“${name}”：已读 ${grouped(events)} 个事件${all}`;
    },
    percent: (share) => `${String(Math.floor(100 * share))}%`,
    cancel: '取消',
    stopped: (events, total) => `读取已取消：这里只有 ${grouped(total)} 个事件中的 ${grouped(events)} 个。`,
    faults: {
      unreadable: '无法读取此文件：它可能是文件夹，已被移动或删除，或不是 UTF-8 文本。请重新选择，或另存为 UTF-8。',
      json: '此文件不是完整的 JSON：内容被截断，或下面指出的位置有错误。请重新获取文件，或在该处更正。',
      table:
        '这是表格，不是时间线。请存为 CSV 并打包（dateline pack events.csv -o events.parquet），再打开打包后的文件。',
      empty: '此文件是空的。请重新生成。',
      parquet: '此文件名为 Parquet，内容却不是。请打开程序写出的原始文件。',
      'parquet-damaged': '此文件已损坏。请重新复制或重新生成。',
      'parquet-encrypted': '此文件已加密。请不加密重新写出。',
      'cut-off': '此文件结尾不完整。请重新复制或下载整个文件。',
      'column-missing': '此文件缺少时间线必需的列：“title”，以及“start”或“when”。',
      'column-type': '此文件有一列的类型无法读取。请按下面的说明转换类型。',
      compression: '此文件的压缩方式在这里无法读取。请用 SNAPPY 或 ZSTD 写出。',
      'row-group-size': '此文件的行组太大，无法读取。请以每组至多 50,000 行写出。',
    },
  },
  find: {
    preparing: '正在准备搜索…',
    label: '查找事件',
    hint: '文字、拼音首字母或日期',
    clear: '清空查找',
    previous: '上一个结果',
    next: '下一个结果',
    result: (current, count) => {
      if (count === 0) return '没有找到';
      return current === null ? `找到 ${String(count)} 个` : `第 ${String(current)} / ${String(count)} 个`;
    },
    goTo: (date) => `转到${date}`,
  },
  filters: {
    title: '筛选',
    facets: { lane: '泳道', status: '状态', tag: '标签', place: '地点', actor: '主体', year: '年份' },
    otherLane: '其他',
    events: () => '个事件',
    passing: (count, total) => `共 ${String(total)} 个事件，符合 ${String(count)} 个`,
    others: '其余事件',
    dim: '淡化',
    hide: '隐藏',
    clear: '全部清除',
    more: (count) => `还有 ${String(count)} 个`,
    fewer: '收起',
  },
  share: {
    link: '复制链接',
    cite: '引用',
    linkCopied: '链接已复制',
    citationCopied: '引文已复制',
    copyByHand: '浏览器不允许本页复制，请手动复制：',
  },
  lanes: {
    title: '泳道',
    fields: LANE_FIELD_NAMES,
    severalTags: '有多个标签的事件，放在其中第一个有泳道的标签下。',
    key: '颜色与形状',
    without: { tag: '无标签', place: '无地点', actor: '无主体', year: '无年份' },
    others: (field, words) => {
      const names = { tag: '标签', place: '地点', actor: '主体' };
      return `其余 ${grouped(words)} 个${names[field]}`;
    },
    events: (count) => `${grouped(count)} 个事件`,
    actions: { fold: '折叠', unfold: '展开', hide: '隐藏', show: '显示' },
    named: {
      fold: (lane) => `折叠“${lane}”`,
      unfold: (lane) => `展开“${lane}”`,
      hide: (lane) => `隐藏“${lane}”`,
      show: (lane) => `显示“${lane}”`,
      up: (lane) => `上移“${lane}”`,
      down: (lane) => `下移“${lane}”`,
    },
    done: {
      fold: (lane) => `“${lane}”已折叠`,
      unfold: (lane) => `“${lane}”已展开`,
      hide: (lane, events) => `“${lane}”已隐藏，含 ${String(events)} 个事件`,
      show: (lane, events) => `“${lane}”已显示，含 ${String(events)} 个事件`,
    },
    moved: (lane, place, lanes) => `“${lane}”现在是第 ${String(place)} 条，共 ${String(lanes)} 条`,
    grouped: (lanes) => `${String(lanes)} 条泳道`,
    hidden: (lanes) => `已隐藏 ${String(lanes)} 条`,
    summary: (by, hidden) => {
      const lanes = by === 'lane' ? '泳道' : `泳道${LANE_FIELD_NAMES[by]}`;
      return hidden === 0 ? lanes : `${lanes}，已隐藏 ${String(hidden)} 条`;
    },
    showAll: '重新全部显示',
    reset: '恢复原来的顺序，全部展开',
  },
};
