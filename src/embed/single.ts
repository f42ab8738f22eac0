/** The module of the single file: the element and the talk in one, since there is nothing beside it to load from. */
import './date-line.ts';
import './talk/talk.ts';
