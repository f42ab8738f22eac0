/** Which parts of a row are taken: who asks first gets a place, and no two come closer than some pixels. */

export interface Reservations {
  /** Takes the place from `x0` to `x1` if it is free; false where it is not. */
  readonly take: (x0: number, x1: number) => boolean;
}

/** An empty row in which places stay at least `apart` pixels apart. */
export function reservations(apart: number): Reservations {
  const taken: (readonly [number, number])[] = [];
  return {
    take: (x0, x1) => {
      const isFree = taken.every(([from, to]) => x1 + apart <= from || to + apart <= x0);
      if (isFree) taken.push([x0, x1]);
      return isFree;
    },
  };
}
