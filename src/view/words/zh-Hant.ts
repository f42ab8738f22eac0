/** The interface in traditional Chinese. */
import { grouped } from './grouped.ts';
import { readerZhHant } from './reader.zh-Hant.ts';
import type { Words } from './types.ts';

const LANE_FIELD_NAMES: Words['lanes']['fields'] = {
  lane: '依主題',
  tag: '依標籤',
  place: '依地點',
  actor: '依主體',
  status: '依狀態',
  year: '依年份',
  none: '不分',
};

export const zhHant: Words = {
  ...readerZhHant,
  name: '繁體中文',
  slogan: '把文章變成可以核對的時間線',
  startTitle: '選擇一條時間線',
  startText: '每個事件都附原文依據；日期有多準，就畫多準。',
  openFile: '開啟檔案',
  openFileHint: '選擇或拖入一個 timeline.json 或 Parquet 檔案',
  back: '全部時間線',
  language: '語言',
  edition: '文本語言',
  theme: '外觀',
  themes: { auto: '跟隨系統', light: '淺色', dark: '深色' },
  scale: '比例',
  scales: { true: '真實', folded: '摺疊空白', equal: '等距' },
  indexing: (done, count) => `正在排列事件：${String(done)} / ${String(count)}`,
  skipToList: '跳到事件列表',
  keys: '鍵盤',
  keyRowsDown: [
    ['↑ ↓', '上一個、下一個事件'],
    ['← →', '左邊、右邊的泳道'],
    ['Shift + ↑ ↓', '平移'],
  ],
  keyRows: [
    ['← →', '上一個、下一個事件'],
    ['↑ ↓', '上一條、下一條泳道'],
    ['+ −', '放大、縮小'],
    ['0', '顯示全部'],
    ['Shift + ← →', '平移'],
    ['Page Up / Page Down', '平移一屏'],
    ['Home / End', '第一個、最後一個事件'],
    ['A … Z', '下一個以此（或拼音首字母）開頭的事件'],
    ['Enter', '查看事件'],
    ['Esc', '關閉'],
  ],
  table: '事件表格',
  layout: '版式',
  layouts: { horizontal: '橫向', vertical: '縱向', list: '列表', table: '表格' },
  sortBy: '排序',
  directions: { ascending: '升序', descending: '降序' },
  sorted: (column, direction) => `已按${column}${direction}排列`,
  pages: '事件分頁',
  page: '第',
  ofPages: (count) => `頁，共 ${grouped(count)} 頁`,
  shownOf: (from, to, count) => `第 ${grouped(from)}–${grouped(to)} 個，共 ${grouped(count)} 個`,
  firstPage: '第一頁',
  previousPage: '上一頁',
  nextPage: '下一頁',
  lastPage: '最後一頁',
  toOpenEvent: '轉到開啟的事件',
  howRead: '日期如何讀出',
  howToRead: '圖例',
  noEventsAdvice: '這個檔案裡沒有事件。請從文章重新產生，或開啟另一個檔案。',
  missingSet: (name) => `沒有名為「${name}」的時間線。請回到首頁選擇。`,
  unreadable: (name) => `無法讀取「${name}」：`,
  lostFile: '開啟過的檔案不會保存，請重新開啟。',
  summary: ({ count, background, when, isOpen, isProved }) => {
    const open = isOpen ? '，有的尚無終點' : '';
    const behind = background > 0 ? `；其中跨年背景 ${String(background)} 項` : '';
    return `${String(count)} 個事件，${when}${open}${behind}。${isProved ? '每個事件都附原文依據。' : ''}`;
  },
  partOf: (when, count, total) => `${grouped(total)} 個事件中的前 ${grouped(count)} 個，${when}；其餘尚未顯示。`,
  sentenceGap: '',
  published: (day, isInferred) => (isInferred ? `發布於${day}（推定）。` : `發布於${day}。`),
  place: (paragraph) => `第 ${String(paragraph)} 段`,
  editedDate: '日期由編輯設定',
  legend: {
    day: ['小圖形', '某一天；形狀和顏色表示泳道'],
    interval: ['實條', '從頭到尾整段時間'],
    open: ['漸隱箭頭', '有起點，沒有終點'],
    window: ['括號框', '其間某時'],
    about: ['柔邊', '大約'],
    planned: ['空心', '報導之後，計劃中'],
  },
  overview: '全程概覽',
  overviewHelp:
    '方向鍵移動窗口或它的邊緣，Page Up 和 Page Down 移得更遠，Home 和 End 移到盡頭；Shift 加方向鍵把窗口變寬或變窄。',
  overviewParts: { start: '窗口起點', window: '窗口', end: '窗口終點' },
  fromTo: (from, to) => `${from}至${to}`,
  checks: '請核對',
  severities: { error: '錯誤', warning: '請核對', note: '提示' },
  suggestion: (advice) => `建議：${advice}`,
  undatedHint: '原文提到這些事，但沒有給出可以畫出的日期。',
  about: '沒有伺服器，沒有帳號，不向任何人發送請求。',
  opening: {
    reading: (name, events, total) => {
      const all = total === null ? '' : `（共 ${grouped(total)} 個）`;
      return `正在讀取「${name}」：已讀 ${grouped(events)} 個事件${all}`;
    },
    percent: (share) => `${String(Math.floor(100 * share))}%`,
    cancel: '取消',
    stopped: (events, total) => `讀取已取消：這裡只有 ${grouped(total)} 個事件中的 ${grouped(events)} 個。`,
    faults: {
      unreadable: '無法讀取此檔案：它可能是資料夾，已被移動或刪除，或不是 UTF-8 文字。請重新選擇，或另存為 UTF-8。',
      json: '此檔案不是完整的 JSON：內容被截斷，或下面指出的位置有錯誤。請重新取得檔案，或在該處更正。',
      table:
        '這是表格，不是時間線。請存為 CSV 並打包（dateline pack events.csv -o events.parquet），再打開打包後的檔案。',
      empty: '此檔案是空的。請重新產生。',
      parquet: '此檔案名為 Parquet，內容卻不是。請打開程式寫出的原始檔案。',
      'parquet-damaged': '此檔案已損壞。請重新複製或重新產生。',
      'parquet-encrypted': '此檔案已加密。請不加密重新寫出。',
      'cut-off': '此檔案結尾不完整。請重新複製或下載整個檔案。',
      'column-missing': '此檔案缺少時間線必需的欄：「title」，以及「start」或「when」。',
      'column-type': '此檔案有一欄的類型無法讀取。請按下面的說明轉換類型。',
      compression: '此檔案的壓縮方式在這裡無法讀取。請用 SNAPPY 或 ZSTD 寫出。',
      'row-group-size': '此檔案的列群組太大，無法讀取。請以每組至多 50,000 列寫出。',
    },
  },
  find: {
    preparing: '正在準備搜尋…',
    label: '尋找事件',
    hint: '文字、拼音首字母或日期',
    clear: '清空尋找',
    previous: '上一個結果',
    next: '下一個結果',
    result: (current, count) => {
      if (count === 0) return '沒有找到';
      return current === null ? `找到 ${String(count)} 個` : `第 ${String(current)} / ${String(count)} 個`;
    },
    goTo: (date) => `前往${date}`,
  },
  filters: {
    title: '篩選',
    facets: { lane: '泳道', status: '狀態', tag: '標籤', place: '地點', actor: '主體', year: '年份' },
    otherLane: '其他',
    events: () => '個事件',
    passing: (count, total) => `共 ${String(total)} 個事件，符合 ${String(count)} 個`,
    others: '其餘事件',
    dim: '淡化',
    hide: '隱藏',
    clear: '全部清除',
    more: (count) => `還有 ${String(count)} 個`,
    fewer: '收起',
  },
  share: {
    link: '複製連結',
    cite: '引用',
    linkCopied: '連結已複製',
    citationCopied: '引文已複製',
    copyByHand: '瀏覽器不允許本頁複製，請手動複製：',
  },
  lanes: {
    title: '泳道',
    fields: LANE_FIELD_NAMES,
    severalTags: '有多個標籤的事件，放在其中第一個有泳道的標籤下。',
    key: '顏色與形狀',
    without: { tag: '無標籤', place: '無地點', actor: '無主體', year: '無年份' },
    others: (field, words) => {
      const names = { tag: '標籤', place: '地點', actor: '主體' };
      return `其餘 ${grouped(words)} 個${names[field]}`;
    },
    events: (count) => `${grouped(count)} 個事件`,
    actions: { fold: '摺疊', unfold: '展開', hide: '隱藏', show: '顯示' },
    named: {
      fold: (lane) => `摺疊「${lane}」`,
      unfold: (lane) => `展開「${lane}」`,
      hide: (lane) => `隱藏「${lane}」`,
      show: (lane) => `顯示「${lane}」`,
      up: (lane) => `上移「${lane}」`,
      down: (lane) => `下移「${lane}」`,
    },
    done: {
      fold: (lane) => `「${lane}」已摺疊`,
      unfold: (lane) => `「${lane}」已展開`,
      hide: (lane, events) => `「${lane}」已隱藏，含 ${String(events)} 個事件`,
      show: (lane, events) => `「${lane}」已顯示，含 ${String(events)} 個事件`,
    },
    moved: (lane, place, lanes) => `「${lane}」現在是第 ${String(place)} 條，共 ${String(lanes)} 條`,
    grouped: (lanes) => `${String(lanes)} 條泳道`,
    hidden: (lanes) => `已隱藏 ${String(lanes)} 條`,
    summary: (by, hidden) => {
      const lanes = by === 'lane' ? '泳道' : `泳道${LANE_FIELD_NAMES[by]}`;
      return hidden === 0 ? lanes : `${lanes}，已隱藏 ${String(hidden)} 條`;
    },
    showAll: '重新全部顯示',
    reset: '恢復原來的順序，全部展開',
  },
};
