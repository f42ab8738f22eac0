/** Whether the page is being printed: then the whole list stands in the place of the drawing. */
export class Printing {
  is = $state(false);
}
