/** Id of the button that begins a talk, which has the focus again when the talk ends. */
export const BUTTON = 'present';
