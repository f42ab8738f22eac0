/** The kinds of pieces that the rules tell apart, as a reader names them; and the name of a rule in words. */
import type { KindWord, ReadingWords } from './reading.types.ts';

const KINDS: Readonly<Record<KindWord, string>> = {
  date: 'date compact',
  monthDay: 'monthday daymonth slashday',
  year: 'year bareyear smallyear bceyear glossyear',
  shortYear: 'shortyear',
  fiscalYear: 'fiscal fiscalyear',
  month: 'month nthmonth',
  months: 'months',
  half: 'half halfcode',
  quarter: 'quarter quartercode quarterji',
  quarterYear: 'quarteryear',
  season: 'season seasonsign',
  week: 'nthweek weekof',
  day: 'day hao',
  weekday: 'weekday',
  nthWeekday: 'nthday',
  weekend: 'weekend',
  clock: 'clock',
  dayPart: 'daypart',
  zone: 'zone',
  part: 'part monthpart yearpart tenth begin edge',
  decade: 'decade decades',
  century: 'century centuries',
  millennium: 'millennium',
  holiday: 'holiday feast',
  lunar: 'lunardate lunaryear chu',
  reign: 'reigndate',
  plan: 'plan',
  relative:
    'relday deictic relnight relspan relweek relweekday relweekend relmonth relquarter relseason relyear relunit theunit relholiday ago within',
  stretch: 'look',
  afterDate: 'anaday anaweekday anamonth anayear anaunit later earlier',
  offset: 'offset',
  after: 'after',
  before: 'before until',
  later: '',
};

const WORD_OF: ReadonlyMap<string, KindWord> = new Map(
  (Object.keys(KINDS) as KindWord[]).flatMap((word) =>
    KINDS[word]
      .split(' ')
      .filter(Boolean)
      .map((kind) => [kind, word] as const),
  ),
);

/** What opens a date; the same word inside of one is a piece (三天后). */
const OPENERS: ReadonlyMap<string, KindWord> = new Map([
  ['after', 'after'],
  ['before', 'before'],
  ['later', 'later'],
]);

/** The word for a kind of piece; undefined for one that has none yet. */
export function kindWord(kind: string): KindWord | undefined {
  return WORD_OF.get(kind);
}

/** A kind in words; one that has none keeps its own name. */
export function kindWords(kind: string, words: ReadingWords): string {
  const word = kindWord(kind);
  return word === undefined ? kind : words.kinds[word];
}

interface Rule {
  /** The kinds of the pieces: one list, or two for a range. */
  readonly sides: readonly (readonly string[])[];
  readonly openers: readonly string[];
}

/** Takes the name of a rule apart: "month+day..month+day", "monthday, after". */
export function ruleParts(rule: string): Rule {
  const [reading = '', ...openers] = rule.split(',').map((piece) => piece.trim());
  return { sides: reading.split('..').map((side) => side.split('+').map((kind) => kind.trim())), openers };
}

/** The name of a rule in words: "month + day to month + day, open towards the future". */
export function ruleWords(rule: string, words: ReadingWords): string {
  const { sides, openers } = ruleParts(rule);
  const range = sides.map((kinds) => kinds.map((kind) => kindWords(kind, words)).join(words.rule.joint));
  const open = openers.map((opener) => {
    const word = OPENERS.get(opener);
    return word === undefined ? opener : words.kinds[word];
  });
  return [range.join(words.rule.range), ...open].join(words.rule.comma);
}
