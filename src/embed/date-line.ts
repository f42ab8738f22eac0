/** The module of the embed: defines `<date-line>`, once, however often it is loaded. */
import { DateLine } from './element.ts';

if (customElements.get('date-line') === undefined) customElements.define('date-line', DateLine);
