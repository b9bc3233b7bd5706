/*
 * What a page does to itself, drawn from a seed. Every function here is sent to the browser as text and so stands
 * alone.
 */

/** A node as data: the same page can be built again, node by node, where markup would not keep texts apart. */
export type Tree = string | { readonly comment: string } | TreeElement;
interface TreeElement {
  readonly name: string;
  readonly editable: boolean;
  readonly children: readonly Tree[];
  readonly shadow: readonly Tree[] | null;
}

/**
 * Fills `#random` with what news pages are made of and then changes it, now in one go, now with pauses in which the
 * reader gets to work.
 *
 * @param seed the same seed draws the same page and the same changes, if not at the same moments
 * @param size how many blocks there are in the beginning
 * @param changes how many there are
 */
export const changeAtRandom = async (seed: number, size: number, changes: number): Promise<void> => {
  // As in data/check/seeded-random.ts: what is sent to the browser stands alone.
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;

  const words =
    'India|Russia|Russian oil|RELOS|RE|LOS|BrahMos|Brah|Mos|S-400|S-|400|Moscow|New Delhi|Putin|Modi|trade deficit|Kudankulam|50 per cent|US tariffs|rain|on|the|market|Tuesday|.|, |\n|\u00a0|\u00ad|“|’s'.split(
      '|',
    );
  const blocks = 'p|div|section|blockquote|ul|li|h2|figure|form|table|td|details'.split('|');
  const inlines = 'span|b|em|a|i|strong|sup|font|time'.split('|');
  const others = 'br|code|button|nav|template|noscript|svg|img|x-part|x-part|x-shut|x-shut'.split('|');
  const shut = new Map<Node, ShadowRoot>();

  const isVoid = (node: Node) => /^(?:br|img)$/i.test(node.nodeName);

  const text = () => {
    let made = '';
    for (let left = 1 + below(9); left > 0; left--) made += pick(words) + pick([' ', ' ', ' ', '']);
    return made;
  };
  const make = (depth: number): Node => {
    const kind = random();
    if (depth <= 0 || kind < 0.4) return document.createTextNode(text());
    if (kind < 0.43) return document.createComment(text());
    const name = kind < 0.7 ? pick(blocks) : kind < 0.9 ? pick(inlines) : pick(others);
    const element = document.createElement(name);
    if (random() < 0.03) element.setAttribute('contenteditable', '');
    let inside: Element | ShadowRoot = element;
    if (name.startsWith('x-')) inside = element.attachShadow({ mode: name === 'x-part' ? 'open' : 'closed' });
    if (name === 'x-shut') shut.set(element, inside as ShadowRoot);
    const most = isVoid(element) ? 0 : below(5);
    for (let left = most; left > 0; left--) inside.appendChild(make(depth - 1));
    return element;
  };

  const root = document.querySelector('#random') as Element;
  for (let left = size; left > 0; left--) root.append(make(4));

  const everything = (): Node[] => {
    const found: Node[] = [];
    const walk = (parent: Node) => {
      for (const child of parent.childNodes) {
        found.push(child);
        walk(child);
      }
      const inside = (parent as Element).shadowRoot ?? shut.get(parent);
      if (inside) walk(inside);
    };
    walk(root);
    return found;
  };
  const isText = (node: Node): node is Text => node.nodeType === 3;
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const changeText = (node: Text) => {
    const at = below(node.length + 1);
    const change = below(5);
    if (change === 0) node.insertData(at, text());
    else if (change === 1) node.deleteData(at, below(8));
    else if (change === 2) node.splitText(at);
    else if (change === 3) node.data = text();
    else node.replaceData(at, below(8), pick(words));
  };
  const changeOnce = () => {
    const nodes = everything();
    if (nodes.length === 0) return root.append(make(4));
    const node = pick(nodes);
    const other = pick(nodes);
    const parent = node.parentNode as ParentNode & Node;
    const change = random();
    if (isText(node) && change < 0.5) changeText(node);
    else if (change < 0.25) parent.insertBefore(make(3), random() < 0.5 ? node : node.nextSibling);
    else if (change < 0.35) (node as ChildNode).remove();
    else if (change < 0.5) {
      // Moved elsewhere, though not into itself.
      const place = other.parentNode;
      if (place && !node.contains(place) && !isWithin(place, node)) place.insertBefore(node, other);
    } else if (change < 0.6) {
      const wrapper = document.createElement(pick([...inlines, ...blocks]));
      parent.insertBefore(wrapper, node);
      wrapper.append(node);
    } else if (isElement(node) && change < 0.7) node.replaceWith(...node.childNodes);
    else if (isElement(node) && change < 0.75) node.normalize();
    else if (isElement(node) && !isVoid(node) && change < 0.82) node.textContent = text();
    else if (isElement(node) && !isVoid(node) && change < 0.9) node.append(make(3), text());
    else if (change < 0.93) parent.insertBefore(document.createTextNode(''), node);
    else root.insertBefore(make(4), pick([...root.childNodes]) ?? null);
  };
  /** Through shadow roots too: nothing may be put into its own shadow tree. */
  const isWithin = (inner: Node, outer: Node): boolean => {
    for (let at: Node | null = inner; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
      if (at === outer) return true;
    return false;
  };

  for (let left = changes; left > 0; left--) {
    changeOnce();
    const pause = random();
    if (pause > 0.97) await new Promise((resolve) => setTimeout(resolve, below(200)));
    else if (pause > 0.9) await new Promise((resolve) => setTimeout(resolve, 0));
    else if (pause > 0.8) await Promise.resolve();
  }
};

/** @returns what `#random` holds now. */
export const contentOfRandom = (): Tree[] => {
  const treesOf = (parent: Node): Tree[] => [...parent.childNodes].map(treeOf);
  const treeOf = (node: Node): Tree => {
    if (node.nodeType === 3) return (node as Text).data;
    if (node.nodeType === 8) return { comment: (node as Comment).data };
    const element = node as Element;
    return {
      name: element.localName,
      editable: element.hasAttribute('contenteditable'),
      children: treesOf(element),
      shadow: element.shadowRoot && treesOf(element.shadowRoot),
    };
  };
  return treesOf(document.querySelector('#random') as Element);
};

/** Fills `#random` with that content at once. */
export const buildRandom = (content: readonly Tree[]): void => {
  const build = (tree: Tree): Node => {
    if (typeof tree === 'string') return document.createTextNode(tree);
    if ('comment' in tree) return document.createComment(tree.comment);
    const element = document.createElement(tree.name);
    if (tree.editable) element.setAttribute('contenteditable', '');
    element.append(...tree.children.map(build));
    if (tree.shadow) element.attachShadow({ mode: 'open' }).append(...tree.shadow.map(build));
    return element;
  };
  document.querySelector('#random')?.append(...content.map(build));
};

/** @returns where in `#random` something is underlined: the way to each end of a mark and its words, in page order. */
export const paintedInRandom = (): string[] => {
  const root = document.querySelector('#random') as Element;
  const order: Node[] = [];
  const walk = (node: Node) => {
    order.push(node);
    for (const child of node.childNodes) walk(child);
    const { shadowRoot } = node as Element;
    if (shadowRoot) walk(shadowRoot);
  };
  walk(root);
  const number = new Map(order.map((node, index) => [node, index]));
  const isShut = (node: Node): boolean => {
    const top = node.getRootNode();
    return top instanceof ShadowRoot && (top.mode === 'closed' || isShut(top.host));
  };
  const places: { at: number; place: string }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (name !== 'sandarbh-dotted') continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const start = number.get(startContainer);
      const end = number.get(endContainer);
      // Marks of the rest of the page, and marks whose text has left it and that nobody sees.
      if (start === undefined && !startContainer.isConnected) places.push({ at: -1, place: 'gone' });
      if (isShut(startContainer)) places.push({ at: -1, place: 'in a closed shadow tree' });
      if (start === undefined || end === undefined) continue;
      const words = order
        .slice(start, end + 1)
        .flatMap((node) => (node.nodeType === 3 ? (node as Text).data : []))
        .join('|');
      const after = (endContainer as Text).data.length - endOffset;
      const shown = words.slice(startOffset, words.length - after);
      const names: string[] = [];
      for (let node: Node | null = startContainer; node && node !== root; ) {
        if (node.nodeType === 1) names.unshift((node as Element).localName);
        node = node.parentNode ?? (node as ShadowRoot).host ?? null;
      }
      const way = names.join('>');
      const place = `${way} ${start}:${startOffset}–${end}:${endOffset} ${shown}`;
      places.push({ at: start + startOffset / 1e6, place });
    }
  }
  return places.sort((a, b) => a.at - b.at).map(({ place }) => place);
};
