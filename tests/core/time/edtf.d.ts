/** The little of the npm package `edtf` that the tests ask as an oracle; it brings no types. */
declare module 'edtf' {
  interface Dated {
    readonly type: string;
    /** Milliseconds; `max` is inclusive; `null` where unknown. */
    readonly min: number | null;
    readonly max: number | null;
  }
  export default function edtf(text: string): Dated;
}
