/** All Chinese rows. */
import { ZH_ROWS } from './rows.zh.ts';
import { ZH_CLOCK } from './rows.zh.clock.ts';
import { ZH_COUNTS } from './rows.zh.counts.ts';
import { ZH_FEASTS } from './rows.zh.feasts.ts';
import { ZH_LINES } from './rows.zh.lines.ts';
import { ZH_MIXED } from './rows.zh.mixed.ts';
import { ZH_PARTS } from './rows.zh.parts.ts';
import { ZH_RELATIVE } from './rows.zh.relative.ts';
import { ZH_SENTENCES } from './rows.zh.sentences.ts';
import { ZH_TRAPS } from './rows.zh.traps.ts';

export const ZH_ALL = [
  ZH_ROWS,
  ZH_CLOCK,
  ZH_COUNTS,
  ZH_FEASTS,
  ZH_LINES,
  ZH_MIXED,
  ZH_PARTS,
  ZH_RELATIVE,
  ZH_SENTENCES,
  ZH_TRAPS,
].flat();
