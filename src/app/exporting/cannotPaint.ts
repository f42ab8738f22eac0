/** The browser has no canvas of a size that was asked for. */
export class CannotPaint extends Error {
  constructor(width: number, height: number) {
    super(`no canvas of ${String(width)} × ${String(height)} pixels`);
    this.name = 'CannotPaint';
  }
}
