import { describe, expect, it, test } from 'vitest';
import { readArticle } from '../../../src/import/article/read.ts';
import type { Article } from '../../../src/import/article/types.ts';

function lines(article: Article): string[] {
  return article.plain.blocks.map(({ start, end, kind, level }) => {
    const text = article.plain.text.slice(start, end);
    return `${kind}${level ?? ''}: ${text}`;
  });
}

async function linesOf(text: string, name: string): Promise<string[]> {
  return lines(await readArticle(text, { name }));
}

describe('the format', () => {
  test.each([
    ['by name before content', { name: 'notes.txt' }, '<p>a</p> and b.', '<p>a</p> and b.'],
    ['by content type', { type: 'text/markdown; charset=utf-8' }, 'a *b* c.', 'a b c.'],
    ['HTML by its tags', {}, '标题\n<div>一句话。</div>', '标题\n一句话。'],
    ['Markdown by its front matter', {}, '---\ntitle: t\n---\na *b* c.', 'a b c.'],
    ['plain text otherwise', {}, 'a *b* c.', 'a *b* c.'],
  ])('is found %s', async (_name, hint, text, plain) => {
    expect((await readArticle(text, hint)).plain.text).toBe(plain);
  });
});

describe('HTML', () => {
  test.each([
    [
      'block elements and <br> end a block',
      '<div>a.<p>b</p>c<br>d</div>',
      ['paragraph: a.', 'paragraph: b', 'paragraph: c', 'paragraph: d'],
    ],
    ['inline elements do not', '<p>7<b>月</b>1<i>6</i>日</p>', ['paragraph: 7月16日']],
    [
      'headings and list items are told apart',
      '<h2>h</h2><ul><li>a<li><p>b</p></ul>',
      ['heading2: h', 'item: a', 'item: b'],
    ],
    ['a row of a table is one block', '<table><tr><td>2019年</td><td>开班</td></tr></table>', ['item: 2019年 开班']],
    [
      'a table for layout is not',
      '<table><tr><td><p>a.</p><p>b.</p></td></tr></table>',
      ['paragraph: a.', 'paragraph: b.'],
    ],
    ['indents are trimmed, spaces fold', '<p> &nbsp;　　a  \n b&nbsp;</p>', ['paragraph: a b']],
    ['a line break between Han is nothing', '<p>7月\n16日</p>', ['paragraph: 7月16日']],
    [
      'a break inside a date is nothing',
      '<p>于2018年<br>7月24日成立。<br>完</p>',
      ['paragraph: 于2018年7月24日成立。', 'paragraph: 完'],
    ],
    ['marks of direction and non-joiners go', '<p>a\u202eb\u200fc\u200cd\u2066e.</p>', ['paragraph: abcde.']],
    ['soft hyphens and zero-width spaces go', '<p>2019&shy;年&#8203;7月</p>', ['paragraph: 2019年7月']],
    [
      'what is not shown is not read',
      '<p>a.</p><p hidden>b</p><p style="display: none">c</p><nav>d</nav><noscript>e</noscript>',
      ['paragraph: a.'],
    ],
    ['footnote numbers go', '<p>2019年<sup class="reference"><a>[1]</a></sup>，</p>', ['paragraph: 2019年，']],
    ['ruby keeps its base', '<p><ruby>漢<rt>かん</rt></ruby>字。</p>', ['paragraph: 漢字。']],
    [
      'the one article of a page is read alone',
      '<p>menu</p><article>a.<p>b.</p></article><p>© 2019</p>',
      ['paragraph: a.', 'paragraph: b.'],
    ],
    ['several articles are all read', '<article>a.</article><article>b.</article>', ['paragraph: a.', 'paragraph: b.']],
    ['lines of preformatted text are blocks', '<pre>a.\nb.</pre>', ['paragraph: a.', 'paragraph: b.']],
  ])('%s', async (_name, text, expected) => {
    expect(await linesOf(text, 'a.html')).toEqual(expected);
  });

  test.each([
    ['<meta property="article:published_time" content="2019-07-25T09:00:00+08:00"><p>a</p>', '2019-07-25'],
    ['<p>By A, <time datetime="2019-07-25">25 July</time></p><p>b</p>', '2019-07-25'],
    ['<script type="application/ld+json">{"datePublished": "2019-07-25T01:00Z"}</script><p>a</p>', '2019-07-25'],
    [`<p>On <time datetime="1969-07-16">16 July</time> ${'they flew and flew '.repeat(6)}</p>`, undefined],
    ['<meta property="article:published_time" content="yesterday"><p>a</p>', undefined],
  ])('%s was published on %s', async (text, day) => {
    expect((await readArticle(text, { name: 'a.html' })).meta.published).toBe(day);
  });

  test.each([
    ['og:title', '<title>S - Site</title><meta property="og:title" content="S"><h1>H</h1>', 'S'],
    ['the one <h1>', '<title>S - Site</title><h1>H <i>h</i></h1>', 'H h'],
    ['<title> where there are two <h1>', '<title>S</title><h1>H</h1><h1>I</h1>', 'S'],
    ['the first line', '首行\n<div>一句话。</div>', '首行'],
    ['the first sentence where the first line is long', `<p>会议召开。${'很长'.repeat(40)}</p>`, '会议召开'],
    [
      'the first sentence, which no abbreviation ends',
      '<p>It closed on Jan. 5. Then it rained.</p>',
      'It closed on Jan. 5',
    ],
  ])('is titled by %s', async (_name, text, title) => {
    expect((await readArticle(text, { name: 'a.html' })).meta.title).toBe(title);
  });

  it('reads language and source, and keeps only web addresses', async () => {
    const head =
      '<html lang="zh-TW"><meta property="og:site_name" content="報社"><link rel="canonical" href="javascript:alert(1)">';
    const { meta } = await readArticle(`${head}<p>a</p>`, { name: 'a.html' });
    expect(meta).toMatchObject({ language: 'zh-Hant', source: { publisher: '報社', url: undefined } });
  });

  test.each([
    ['inside a tag', '<p>7月16日</p>\n<p class="x', '2:1', 'cut-off'],
    ['inside a comment', '<p>7月16日</p> <!-- 7月', '1:14', 'cut-off'],
    ['inside an element', '<div><p>7月16日', '1:1', 'cut-off'],
    ['inside a script', '<p>7月16日</p><script>let a', '1:13', 'cut-off'],
  ])('cut off %s: the rest is read and the place is told', async (_name, text, path, code) => {
    const { plain, diagnostics } = await readArticle(text, { name: 'a.html' });
    expect(plain.text).toBe('7月16日');
    expect(diagnostics).toMatchObject([{ path, code, severity: 'error' }]);
  });

  it('warns of an element that is never closed where the file seems whole', async () => {
    const { diagnostics } = await readArticle('<div><p>7月16日</p>\n', { name: 'a.html' });
    expect(diagnostics).toMatchObject([{ path: '1:1', code: 'not-closed', severity: 'warning' }]);
  });

  it('gives up on nesting that no page has, and says so', async () => {
    const { diagnostics } = await readArticle(`a.<p>b</p>${'<div>'.repeat(20_000)}`, { name: 'a.html' });
    expect(diagnostics).toMatchObject([{ code: 'too-deep' }]);
  });
});

describe('Markdown', () => {
  test.each([
    ['quotes', '> '.repeat(40_000)],
    ['lists', '- '.repeat(40_000) + 'x'],
    ['numbers', '1. '.repeat(10_000) + 'x'],
    ['indents', Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')],
    ['pictures', '![a]('.repeat(40_000)],
  ])('gives up on %s nested deeper than any text, and says so', async (_name, nested) => {
    const { plain, diagnostics } = await readArticle(`7月16日，会议召开。\n\n${nested}`, { name: 'a.md' });
    expect(diagnostics).toMatchObject([{ code: 'too-deep' }]);
    expect(plain.text).toContain('7月16日，会议召开。');
  });

  it('takes a rule of many dashes for no nesting', async () => {
    const { diagnostics } = await readArticle(`a.\n\n${'- '.repeat(300)}\n\nb.`, { name: 'a.md' });
    expect(diagnostics).toEqual([]);
  });

  const text = `---
title: 题
language: zh-CN
published: 2019-07-25
publishedInferred: true
summary: 一句话。
source: {title: 原文, publisher: 报社, url: https://example.org/a}
---
# 标题

从*6月14日*起，[讨论](https://example.org)开始。
第二行\\*。

> 引用
> 继续

- 一
- 二

\`\`\`
2019-01-01
\`\`\`

<div>网页<b>内</b></div>

![图](x.png)`;

  it('gives headings, paragraphs, items and quotes as text', async () => {
    expect(await linesOf(text, 'a.md')).toEqual([
      'heading1: 标题',
      'paragraph: 从6月14日起，讨论开始。第二行*。',
      'paragraph: 引用继续',
      'item: 一',
      'item: 二',
      'paragraph: 网页内',
    ]);
  });

  it('reads the front matter', async () => {
    expect((await readArticle(text, { name: 'a.md' })).meta).toEqual({
      title: '题',
      language: 'zh-Hans',
      published: '2019-07-25',
      publishedInferred: true,
      summary: '一句话。',
      source: { title: '原文', publisher: '报社', url: 'https://example.org/a' },
    });
  });

  test.each([
    ['title: [x', '3:1', 'yaml'],
    ['title: [x]', '2:8', 'wrong-value'],
    ['published: 2019-02-30', '2:12', 'wrong-value'],
    ['published: 2019-07', '2:12', 'wrong-value'],
    ['language: fr', '2:11', 'wrong-value'],
    ['publishedInferred: maybe', '2:20', 'wrong-value'],
    ['source: a newspaper', '2:9', 'wrong-value'],
    ['source:\n  url: javascript:alert(1)', '3:8', 'wrong-value'],
    ['publised: 2019-07-25', '2:1', 'unknown-field'],
    ['- a', '2:1', 'yaml'],
    ['__proto__: {title: x}', undefined, undefined],
    ['tags: [a, b]', undefined, undefined],
    ['', undefined, undefined],
  ])('front matter %j: told at %s', async (yaml, path, code) => {
    const { plain, diagnostics } = await readArticle(`---\n${yaml}\n---\n一句话。`, { name: 'a.md' });
    expect(plain.text).toBe('一句话。');
    const told = diagnostics.filter((item) => item.code === code);
    expect(told[0]?.path).toBe(path);
    expect(diagnostics.length > 0).toBe(code !== undefined);
  });

  it('tells of front matter that never ends', async () => {
    const { diagnostics } = await readArticle('---\ntitle: x\n\na.', { name: 'a.md' });
    expect(diagnostics).toMatchObject([{ code: 'front-matter-open', path: '2:1' }]);
  });

  test.each([
    ['a.\n\n```\n7月16日', '3:1'],
    ['a.\n\n```', '3:1'],
    ['a.\n\n```\n7月16日\n```\n', undefined],
    ['a.\n\n    7月16日\n', undefined],
  ])('a block of code that is never closed is told: %j', async (source, path) => {
    const { diagnostics } = await readArticle(source, { name: 'a.md' });
    expect(diagnostics.map((item) => item.path)).toEqual(path === undefined ? [] : [path]);
  });

  it('reads a long file in parts as if it were one, with its link definitions', async () => {
    const paragraph = `${'一'.repeat(600)}*二*[三][link]。`;
    const text = `${Array.from({ length: 400 }, () => paragraph).join('\n\n')}\n\n[link]: https://example.org\n`;
    const { plain } = await readArticle(text, { name: 'a.md' });
    const shown = `${'一'.repeat(600)}二三。`;
    expect(plain.blocks.length).toBe(400);
    expect(new Set(plain.text.split('\n'))).toEqual(new Set([shown]));
  });
});

describe('plain text', () => {
  const full = '会议指出今年上半年全国城镇新增就业人数七百三十七万人完成任务';
  test.each([
    ['blank lines part paragraphs', 'a.\n\nb.\n \t\nc.', ['paragraph: a.', 'paragraph: b.', 'paragraph: c.']],
    [
      'hard line breaks between Han vanish',
      `${full}\n${full}，2019\n年结束。`,
      [`paragraph: ${full}${full}，2019年结束。`],
    ],
    [
      'between Latin words they become a space',
      'The first line of a mail that was wrapped by an old program at\nseventy columns, and a second line that is just as long as it\nwas. The end.',
      [
        'paragraph: The first line of a mail that was wrapped by an old program at seventy columns, and a second line that is just as long as it was. The end.',
      ],
    ],
    [
      'an indented line begins anew',
      `\u3000\u3000${full}\n结束。\n\u3000\u3000${full}\n结束。`,
      [`paragraph: ${full}结束。`, `paragraph: ${full}结束。`],
    ],
    [
      'so does the line after a short one',
      `${full}\n不到一行。\n${full}\n${full}。`,
      [`paragraph: ${full}不到一行。`, `paragraph: ${full}${full}。`],
    ],
    [
      'dated lines are a list',
      '2019年6月14日 开展讨论\n2019年7月16日 举办讲座',
      ['item: 2019年6月14日 开展讨论', 'item: 2019年7月16日 举办讲座'],
    ],
    ['short lines stay apart', '甲。\n乙。\n丙。', ['paragraph: 甲。', 'paragraph: 乙。', 'paragraph: 丙。']],
    [
      'a year that a line break parts is whole',
      `${full}部队于194\n5年8月15日${full}\n${full}。`,
      [`paragraph: ${full}部队于1945年8月15日${full}${full}。`],
    ],
    [
      'numbered lines in a row are items',
      '一、放假时间\n二、值班安排\n三、注意事项',
      ['item: 一、放假时间', 'item: 二、值班安排', 'item: 三、注意事项'],
    ],
    [
      'a numbered line with a date and a comma is an item',
      '二、10月18日开学，学生返校\n\n三、其他\n\n请互相转告。',
      ['item: 二、10月18日开学，学生返校', 'item: 三、其他', 'paragraph: 请互相转告。'],
    ],
    ['numbered sections are headings', '一、背景\n\n会议召开。', ['heading2: 一、背景', 'paragraph: 会议召开。']],
  ])('%s', async (_name, text, expected) => {
    expect(await linesOf(text, 'a.txt')).toEqual(expected);
  });
});

describe('nothing to read', () => {
  test.each([
    ['an empty file', '', 'empty', 'the file is empty'],
    ['blanks', ' \n\t', 'empty', 'the file is empty'],
    ['markup only', '<div><script>1</script></div>', 'empty', 'no text was found'],
  ])('%s', async (_name, text, code, message) => {
    const { plain, diagnostics } = await readArticle(text);
    expect(plain).toEqual({ text: '', blocks: [], pieces: [] });
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
    expect(diagnostics[0]?.message).toContain(message);
  });
});
