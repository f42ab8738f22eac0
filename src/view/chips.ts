/** The chips to filter by: facets, counts and the reader's choice, put into groups with words and colours. */
import type { FacetName, Facets } from '../core/document/facets.ts';
import type { Filter, Passing } from '../core/document/filter.ts';
import type { EventsDocument, Status } from '../core/document/types.ts';
import type { Palette } from '../core/scene/types.ts';
import type { Language } from '../core/time/types.ts';
import { wordedIn } from './localText.ts';
import { swatchOf } from './swatch.ts';
import type { Swatch } from './swatch.ts';
import type { Words } from './words/types.ts';

export interface Chip {
  readonly value: string;
  readonly label: string;
  readonly lang: Language;
  /** How many events would be left of this value. */
  readonly count: number;
  readonly isChosen: boolean;
  readonly swatch: Swatch | null;
}

export interface ChipGroup {
  readonly facet: FacetName;
  readonly chips: readonly Chip[];
}

export interface ChipInputs {
  readonly document: Pick<EventsDocument, 'lanes' | 'language'>;
  readonly facets: Facets;
  readonly filter: Filter;
  readonly counts: Passing['counts'];
  readonly words: Words;
  /** Language of the interface. */
  readonly language: Language;
  readonly palette: Palette;
  /** The colours of the drawing are those of the document's lanes. */
  readonly hasLaneInks: boolean;
}

/** Facets that have chips; years are on the axis. */
const SHOWN: readonly FacetName[] = ['lane', 'status', 'tag', 'place', 'actor'];
const STATUSES: readonly Status[] = ['happened', 'ongoing', 'planned', 'cancelled'];

/** One group for each facet that parts the events; a value that all of them share is no choice. */
export function chipGroups(inputs: ChipInputs): ChipGroup[] {
  return SHOWN.map((facet) => ({ facet, chips: chipsOf(facet, inputs) })).filter(({ facet, chips }) => {
    const isShared = chips.length === 1 && inputs.facets[facet].counts[0] === inputs.facets.count;
    return chips.some(({ isChosen }) => isChosen) || (chips.length > 0 && !isShared);
  });
}

function chipsOf(facet: FacetName, inputs: ChipInputs): Chip[] {
  const { values } = inputs.facets[facet];
  const chosen = new Set(inputs.filter[facet]);
  return orderOf(facet, inputs).map((code) => {
    const value = values[code] ?? '';
    return {
      value,
      ...labelOf(facet, value, inputs),
      count: inputs.counts[facet][code] ?? 0,
      isChosen: chosen.has(value),
      swatch: facet === 'lane' && inputs.hasLaneInks ? laneSwatch(value, inputs) : null,
    };
  });
}

/** Lanes as the document orders them, statuses as time does, all else by how many events have it: whatever is chosen, no chip moves. */
function orderOf(facet: FacetName, { facets, document }: ChipInputs): number[] {
  const { values, counts } = facets[facet];
  const named = facet === 'lane' ? document.lanes.map(({ id }) => id) : STATUSES;
  const ranks = new Map<string, number>(named.map((value, rank) => [value, rank]));
  const rankOf = (code: number): number => ranks.get(values[code] ?? '') ?? ranks.size;
  const codes = values.map((_, code) => code);
  if (facet === 'lane' || facet === 'status') return codes.sort((a, b) => rankOf(a) - rankOf(b));
  return codes.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
}

function labelOf(
  facet: FacetName,
  value: string,
  { document, words, language }: ChipInputs,
): { label: string; lang: Language } {
  if (facet === 'lane') {
    const lane = document.lanes.find(({ id }) => id === value);
    if (lane === undefined) return { label: words.filters.otherLane, lang: language };
    const { text, lang } = wordedIn(lane.label, language, document.language);
    return { label: text, lang };
  }
  const status = facet === 'status' ? STATUSES.find((each) => each === value) : undefined;
  return status === undefined
    ? { label: value, lang: document.language }
    : { label: words.statuses[status], lang: language };
}

/** As the drawing has it; the events without a lane come after the last. */
function laneSwatch(value: string, { document, palette }: ChipInputs): Swatch {
  const place = document.lanes.findIndex(({ id }) => id === value);
  const colorIndex = place < 0 ? document.lanes.length : place;
  return swatchOf({ colorIndex, color: document.lanes[place]?.color ?? null }, palette);
}
