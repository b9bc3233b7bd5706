/**
 * A form answers with one of its fields where that is named like a property: `form.nextSibling` may be an input, and
 * `form.closest` no function. What is asked of an element that may be a form goes by these.
 */
const getter = <T>(prototype: object, name: string): ((node: Node) => T) => {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!read) throw new Error(`no property ${name}`);
  return (node) => read.call(node);
};

export const firstChildOf = getter<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(Node.prototype, 'nextSibling');
export const parentNodeOf = getter<Node | null>(Node.prototype, 'parentNode');
export const nodeNameOf = getter<string>(Node.prototype, 'nodeName');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

/** @returns what a node stands in: of a shadow root its host. */
export const parentOrHost = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : parentNodeOf(node);

export const closest = (element: Element | null, selector: string): Element | null =>
  element && Element.prototype.closest.call(element, selector);

/** @returns the element and all in it, shadow trees left out. */
export const elementsWithin = (element: Element): Element[] => [
  element,
  ...Element.prototype.querySelectorAll.call(element, '*'),
];

/** @returns whether an element is drawn at all; true where there is none to ask. */
export const isDrawn = (element: Element | null): boolean =>
  element === null || Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
