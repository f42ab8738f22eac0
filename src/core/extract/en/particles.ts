/** Verbs that are whole only with their particle (took over, set up, gave in): it is no preposition of the date behind it. */

/** Particles, each with its verbs. */
const VERBS: Readonly<Record<string, string>> = {
  over: 'take takes took taken taking hand hands handed turned boiled knocked passed',
  up: 'set sets setting bring brought give gives gave given grow grew grown make made blow blew blown break broke broken put take took taken shoot shot open opened pick picked sign signed split step stepped end ended wind wound held hold line lined team teamed tied turned wake woke locked beaten lit built stood backed rounded propped show showed cleaned dug torn',
  in: 'give gives gave given step steps stepped cave caved sworn broken turned taken brought chipped weighed moved phased snowed hemmed',
  on: 'passed carry carried taken turned called logged switched moved',
  about: 'bring brought come came turned',
  around: 'turn turned',
  through: 'fall fell fallen get got pull pulled pushed',
  by: 'stand stood passed',
};

const PHRASAL = new RegExp(
  `\\b(?:${Object.entries(VERBS)
    .map(([particle, verbs]) => `(?:${verbs.replaceAll(' ', '|')}) ${particle}`)
    .join('|')})\\s?$`,
  'i',
);

/** True for words that end with a verb and its particle. */
export function endsWithParticle(words: string): boolean {
  return PHRASAL.test(words.slice(-LONGEST));
}

/** No verb with its particle is longer. */
const LONGEST = 24;
