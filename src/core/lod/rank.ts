/** A row of a lane while it is being filled: finds, on both sides of a place, the nearest event that is there at smaller scales. */

/** A binary tree of minima over the places of a lane's events; an empty place holds Infinity. */
export interface RankTree {
  readonly size: number;
  readonly least: Float64Array;
}

/** An empty tree for `count` places. */
export function rankTree(count: number): RankTree {
  const size = powerOfTwo(count);
  return { size, least: new Float64Array(2 * size).fill(Infinity) };
}

/** The smallest power of two that is at least `count` (and at least 1). */
export function powerOfTwo(count: number): number {
  let size = 1;
  while (size < count) size *= 2;
  return size;
}

/** Puts `scale` at the place `rank`. */
export function putRank(tree: RankTree, rank: number, scale: number): void {
  let node = tree.size + rank;
  while (node >= 1) {
    if (scale < value(tree, node)) tree.least[node] = scale;
    node >>= 1;
  }
}

/** The scale at the place `rank`. */
export function scaleAt(tree: RankTree, rank: number): number {
  return value(tree, tree.size + rank);
}

/** The last place before `rank` whose scale is below `scale`, or -1. */
export function lastBelow(tree: RankTree, rank: number, scale: number): number {
  let node = tree.size + rank;
  while (node > 1) {
    const isRight = (node & 1) === 1;
    if (isRight && value(tree, node - 1) < scale) return descend(tree, node - 1, scale, 1);
    node >>= 1;
  }
  return -1;
}

/** The first place after `rank` whose scale is below `scale`, or -1. */
export function firstBelow(tree: RankTree, rank: number, scale: number): number {
  let node = tree.size + rank;
  while (node > 1) {
    const isLeft = (node & 1) === 0;
    if (isLeft && value(tree, node + 1) < scale) return descend(tree, node + 1, scale, 0);
    node >>= 1;
  }
  return -1;
}

/** Down to the outermost leaf below `scale`: the last one with `side` 1, the first one with `side` 0. */
function descend(tree: RankTree, from: number, scale: number, side: 0 | 1): number {
  let node = from;
  while (node < tree.size) {
    const wanted = 2 * node + side;
    node = value(tree, wanted) < scale ? wanted : wanted ^ 1;
  }
  return node - tree.size;
}

function value(tree: RankTree, node: number): number {
  return tree.least[node] ?? Infinity;
}
