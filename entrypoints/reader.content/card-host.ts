import { copyPlainly } from '../../components/copy-plainly.ts';
import rules from './card.css?inline';
import { makeCardElement } from './card-element.ts';

/** What the page must not hear of what happens in the card: its own shortcuts and its own menus would answer. */
const KEPT_FROM_PAGE = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'copy',
  'cut',
  'dragstart',
  'selectstart',
];
/** A page can send these to our elements, too; only those of a person count. */
const ACTS = ['click', 'keydown', 'pointerdown', 'pointermove', 'pointerup'];

/** The one element that the page gets from us: an empty host whose closed shadow tree holds the card. */
export class CardHost {
  readonly panel: HTMLElement;
  readonly #host = makeCardElement();
  readonly #root = this.#host.attachShadow({ mode: 'closed' });

  constructor() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    this.#root.adoptedStyleSheets = [sheet];
    this.panel = document.createElement('div');
    this.panel.className = 'panel';
    this.panel.dataset.card = '';
    this.panel.setAttribute('popover', 'manual');
    this.panel.setAttribute('role', 'dialog');
    this.panel.tabIndex = -1;
    this.#root.append(this.panel);
    for (const type of ACTS) this.#root.addEventListener(type, refuseForged, { capture: true });
    this.panel.addEventListener('copy', copyPlainly);
    for (const type of KEPT_FROM_PAGE)
      this.#host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.panel.matches(':popover-open');
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  contains(node: Node | null): boolean {
    return node !== null && (node === this.#host || node.getRootNode() === this.#root);
  }

  /** Shows the panel above everything, where a person can reach it while they look at `at`. */
  show(at: Node): void {
    const layer = layerAbove(at);
    if (this.#host.parentNode !== layer) layer.append(this.#host);
    if (!this.isOpen) this.panel.showPopover();
    // A page that is zoomed by CSS zooms what is put into it; the card keeps its size.
    const zoom = this.#host.parentElement?.currentCSSZoom ?? 1;
    this.panel.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  }

  hide(): void {
    if (this.isOpen) this.panel.hidePopover();
    // Not left behind in a dialog of the page.
    if (this.#host.isConnected && this.#host.parentNode !== document.body) document.body.append(this.#host);
  }

  remove(): void {
    this.#host.remove();
  }
}

const refuseForged = (event: Event): void => {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
};

/** Outside of an open modal dialog or a fullscreen element everything is inert or covered. */
const layerAbove = (node: Node): Element => {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  const { fullscreenElement } = document;
  for (const layer of [modal, fullscreenElement]) {
    if (layer && (layer === modal || layer.contains(node)) && canHold(layer)) return layer;
  }
  return document.body;
};

/** The root element is the page itself; players and frames show no children. */
const canHold = (element: Element): boolean =>
  element !== document.documentElement &&
  !/^(?:video|iframe|canvas|img|object|embed)$/i.test(element.nodeName);
