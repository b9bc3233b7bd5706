const MARK = 'data-sandarbh-card';

/**
 * Makes the element that holds the card. It is a plain one: a name with a hyphen the page could define as an element of
 * its own, whose code would run here and gets at a closed shadow root by `attachInternals`.
 */
export const makeCardElement = (): HTMLElement => {
  const element = document.createElement('span');
  element.setAttribute(MARK, '');
  return element;
};

/** The card's element, be it that of a former reader. */
export const CARD_ELEMENT = `[${MARK}]`;

/** @returns whether a node is the card's element. */
export const isCardElement = (node: Node): boolean =>
  node instanceof HTMLSpanElement && node.hasAttribute(MARK);
