/** Whether a title fits what is typed on a mark: it begins so, in any case and width, or its Chinese characters do by first letters. */
import { foldText } from '../core/document/find.fold.ts';
import { initialsOf, initialsPattern } from '../core/document/find.pinyin.ts';

const HAN = /\p{Script=Han}/u;

/** Chinese characters that are typed may stand anywhere in the title. */
export function titleFits(typed: string): (title: string) => boolean {
  const wanted = foldText(typed);
  const isHan = HAN.test(wanted);
  const pattern = initialsPattern(wanted);
  return (title) => {
    const folded = foldText(title);
    if (isHan ? folded.includes(wanted) : folded.startsWith(wanted)) return true;
    const initials = pattern === null ? null : initialsOf(folded.slice(0, wanted.length));
    return initials !== null && pattern !== null && initials.search(pattern) === 0;
  };
}
