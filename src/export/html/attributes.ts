/** Attributes of an HTML tag as text. */
import { escapeXml } from '../escape.ts';

export type AttributeValue = string | number | true | undefined;

/** ` name="value"` for each that has a value; `true` stands as a name alone. Names are ours, values may be anybody's. */
export function attributesOf(attributes: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeXml(String(value))}"`;
    })
    .join('');
}
