import { CARD_ELEMENT } from './card-element.ts';
import { HIGHLIGHT_NAMES } from './paint.ts';

/**
 * Removes what a former reader of this page could not take back: Firefox ends content scripts with their extension, and
 * what only its style sheet had hidden shows again with that of the next version.
 */
export const removeLeftovers = (): void => {
  for (const element of document.querySelectorAll(CARD_ELEMENT)) element.remove();
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
};
