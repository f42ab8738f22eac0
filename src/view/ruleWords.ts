/** The name of a rule ("month+day..month+day, after") in words: what kinds of pieces the date was read from. */
import type { RuleWord, Words } from './words/types.ts';

const GROUPS: Readonly<Record<RuleWord, readonly string[]>> = {
  date: ['date'],
  year: ['year', 'bareyear', 'shortyear', 'smallyear', 'bceyear', 'quarteryear', 'fiscalyear', 'theunit'],
  month: ['month', 'months'],
  day: ['day', 'hao'],
  monthDay: ['monthday', 'daymonth'],
  clock: ['clock', 'daypart', 'relnight'],
  zone: ['zone'],
  part: ['part', 'monthpart', 'yearpart', 'tenth', 'begin'],
  half: ['half'],
  quarter: ['quarter'],
  season: ['season', 'seasonsign'],
  weekday: ['weekday', 'weekend'],
  decade: ['decade'],
  century: ['century', 'centuries', 'millennium'],
  holiday: ['holiday'],
  plan: ['plan'],
  relative: [
    'relday',
    'relweek',
    'relweekday',
    'relweekend',
    'relmonth',
    'relquarter',
    'relseason',
    'relunit',
    'relyear',
    'ago',
    'look',
  ],
  afterDate: ['anaday', 'anamonth', 'anayear', 'anaunit', 'later', 'earlier'],
  after: ['after'],
  before: ['before', 'until'],
};

const WORD_OF = new Map(
  (Object.keys(GROUPS) as RuleWord[]).flatMap((word) => GROUPS[word].map((kind) => [kind, word] as const)),
);

function pieceWords(piece: string, words: Words): string {
  const names = piece.split('+').map((kind) => {
    const word = WORD_OF.get(kind.trim());
    return word === undefined ? kind.trim() : words.ruleWords[word];
  });
  return names.join(words.ruleJoint);
}

/** A rule's name in words; a kind that has no words yet keeps its own name. */
export function ruleWords(rule: string, words: Words): string {
  const [reading = '', ...markers] = rule.split(',');
  const sides = reading.split('..').map((piece) => pieceWords(piece, words));
  return [sides.join(words.ruleRange), ...markers.map((marker) => pieceWords(marker, words))].join(words.ruleComma);
}
