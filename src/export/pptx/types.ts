/** Slides as plain records, in CSS pixels on a ground of `SLIDE` pixels: what a writer of any presentation format needs to know. */
import type { Language } from '../../core/time/types.ts';

/** 16:9; at 96 pixels to the inch 13⅓ × 7½ inches. */
export const SLIDE = { width: 1280, height: 720 };

/** The smallest letters on a slide: 18 points. */
export const LEAST_SIZE = 24;

/** Colours as `#rrggbb`; what is missing is not painted. */
export interface Paint {
  readonly fill?: string;
  /** From 0 to 1. */
  readonly fillAlpha?: number;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly isDashed?: boolean;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Named {
  /** Under which it stands in the list of all that is on the slide. */
  readonly name: string;
  /** For ears; without it the item is decoration. */
  readonly alt?: string;
}

/** A rectangle; with `fade` its ink runs from one alpha to another, to the right or down. */
export interface BoxItem extends Named, Paint, Box {
  readonly kind: 'box';
  readonly radius: number;
  readonly fade?: { readonly from: number; readonly to: number; readonly isDown: boolean };
}

/** From its left upper corner down to the right one: `isRising`, from the lower corner up. */
interface LineItem extends Named, Paint, Box {
  readonly kind: 'line';
  readonly isRising: boolean;
}

/** Absolute on the slide. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

/** A freeform, whose points can be edited; the box is the hull of all its points. */
export interface PathItem extends Named, Paint, Box {
  readonly kind: 'path';
  readonly steps: readonly PathStep[];
}

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly color: string;
}

/** Paragraphs of runs. Where it does not wrap, the box is only the place of the words. */
export interface TextItem extends Named, Box {
  readonly kind: 'text';
  readonly paragraphs: readonly (readonly Run[])[];
  readonly align: 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle';
  readonly wraps: boolean;
  /** Distance of two baselines. */
  readonly lineHeight: number;
  /** What lies under the words. */
  readonly fill?: string;
  /** The title of its slide, one for each. */
  readonly isTitle?: boolean;
}

export type Shape = BoxItem | LineItem | PathItem | TextItem;

/** Shapes that are moved together. */
export interface GroupItem extends Named {
  readonly kind: 'group';
  readonly items: readonly Shape[];
}

export type SlideItem = Shape | GroupItem;

export interface Slide {
  /** On it lies what `Deck.strip` holds. */
  readonly hasStrip: boolean;
  readonly items: readonly SlideItem[];
  /** For the speaker, one paragraph a line. */
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  readonly language: Language;
  /** ISO day that the file says it was made on, so that the same document gives the same file. */
  readonly day: string;
  readonly ground: string;
  /** Drawn once and shown under every slide that asks for it. */
  readonly strip: readonly SlideItem[];
  readonly slides: readonly Slide[];
}
