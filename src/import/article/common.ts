/** How much a decoded text looks like everyday text: the test by which a guessed encoding is believed. */

const EVERYDAY = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处府研六七八' +
    '這個們來時對會發動學說產種後過經進著與關機當點從業應開還線數長沒結問無系統總級圖處國為' +
    '、。，；：？！“”‘’（）《》—…　０１２３４５６７８９',
);

const SAMPLE = 20_000;

/**
 * Share (0 to 1) of everyday characters among the first 20,000 of a text; ASCII counts only `withAscii`, since every 8-bit
 * encoding reads ASCII well and it proves nothing.
 */
export function commonShare(text: string, withAscii: boolean): number {
  let counted = 0;
  let common = 0;
  for (const character of text.slice(0, SAMPLE)) {
    const isAscii = character <= '~';
    if (isAscii && !withAscii) continue;
    counted++;
    if (EVERYDAY.has(character) || (isAscii && (character >= ' ' || character === '\n'))) common++;
  }
  return counted === 0 ? 0 : common / counted;
}
