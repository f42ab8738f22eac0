/** The records of the gesture machine: what happens on the surface, what is to be done, and the state between the two. */

export type Device = 'mouse' | 'touch' | 'pen';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A pointer on the surface: its id, where it is in CSS pixels, and when, in milliseconds of any clock. */
export interface Contact extends Point {
  readonly pointer: number;
  readonly time: number;
}

export interface PointerDown extends Contact {
  readonly type: 'down';
  readonly device: Device;
  /** As in the DOM: 0 is the main one. */
  readonly button: number;
}

export interface PointerMove extends Contact {
  readonly type: 'move';
}

export interface PointerUp extends Contact {
  readonly type: 'up';
}

/** The system took the pointer away: the page scrolls, a menu opened. */
interface PointerCancel {
  readonly type: 'cancel';
  readonly pointer: number;
}

export interface Wheel extends Point {
  readonly type: 'wheel';
  readonly deltaX: number;
  readonly deltaY: number;
  readonly unit: 'pixel' | 'line' | 'page';
  /** Also set by browsers for a pinch on a trackpad. */
  readonly control: boolean;
  readonly shift: boolean;
}

/** A double click as the system counts it. */
export interface DoubleClick extends Point {
  readonly type: 'double';
  readonly time: number;
  readonly shift: boolean;
}

export type GestureInput = PointerDown | PointerMove | PointerUp | PointerCancel | Wheel | DoubleClick;

/** What to do. `factor` 2 shows half as much time around the pixel `x`; `dx` moves the drawing, to the right if positive. */
export type GestureEffect =
  | { readonly kind: 'zoom'; readonly factor: number; readonly x: number }
  | { readonly kind: 'pan'; readonly dx: number }
  | { readonly kind: 'tap'; readonly x: number; readonly y: number };

/** The tap before, in which a second one makes a double tap; `isDouble` where it was itself the second one. */
export interface Tap extends Point {
  readonly time: number;
  readonly isDouble: boolean;
}

export type Gesture =
  | { readonly kind: 'idle'; readonly tap: Tap | null }
  | { readonly kind: 'pressed'; readonly device: Device; readonly from: Contact; readonly tap: Tap | null }
  | { readonly kind: 'panning'; readonly at: Contact }
  | { readonly kind: 'pinching'; readonly first: Contact; readonly second: Contact }
  /** The page scrolls with this finger; nothing is ours until it is lifted. */
  | { readonly kind: 'yielded'; readonly pointer: number };

export interface GestureStep {
  readonly state: Gesture;
  readonly effects: readonly GestureEffect[];
}
