/** All English rows. */
import { EN_ROWS } from './rows.en.ts';

export const EN_ALL = [EN_ROWS].flat();
