/** Why a form cannot be written here, so that it can be told in the reader's language. */

/** The site does not have a script that belongs into the page; or the page has no means to hash what it writes. */
export type Obstacle = 'script' | 'insecure';

export class CannotWrite extends Error {
  readonly obstacle: Obstacle;
  /** Name of the script that is missing, else empty. */
  readonly script: string;

  constructor(obstacle: Obstacle, script = '') {
    super(`${obstacle} ${script}`.trim());
    this.name = 'CannotWrite';
    this.obstacle = obstacle;
    this.script = script;
  }
}
