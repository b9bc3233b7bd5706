import { browser } from 'wxt/browser';
import type { ReaderRequest } from '../background/messages.ts';
import type { Card } from './card.tsx';
import type { Lifetime } from './lifetime.ts';
import { innermost, markUnderPointer } from './mark-under-pointer.ts';
import { linesOf, type Mark } from './marks.ts';
import type { PageReading } from './page-reading.ts';
import { scrollToMark } from './scroll-to-mark.ts';

/** So long a mention that was gone to stays marked. */
const FLASH_MS = 2000;

/** Answers what the worker asks of this frame: keyboard commands, the context menu, the popup's list, new settings. */
export const answerRequests = (
  reading: PageReading,
  card: Card,
  lifetime: Lifetime,
  onSettings: (request: ReaderRequest & { type: 'reader/settings' }) => void,
): void => {
  let menuAt: { target: Node; x: number; y: number } | null = null;
  let current: Mark | null = null;
  let flash: ReturnType<typeof setTimeout> | undefined;

  const enter = (mark: Mark) => {
    current = mark;
    scrollToMark(mark);
    card.open({ mark, line: 0 }, 'keyboard');
    reading.paint.focus(mark);
  };

  const step = (direction: 'next' | 'previous') => {
    const marks = shownMarks(reading);
    const at = current ? marks.indexOf(current) : -1;
    const mark =
      at >= 0 ? marks[wrap(at + (direction === 'next' ? 1 : -1), marks.length)] : firstInView(marks);
    if (mark) enter(mark);
  };

  const openCard = () => {
    const marks = shownMarks(reading);
    const mark = card.mark ?? (current && marks.includes(current) ? current : firstInView(marks));
    if (mark) enter(mark);
  };

  const openAtPointer = () => {
    if (!menuAt?.target.isConnected) return;
    const pointed = markUnderPointer(reading, menuAt.target, menuAt.x, menuAt.y, true);
    if (pointed) card.open(pointed, 'click');
  };

  const goTo = (topic: string) => {
    const marks = reading.marks().filter((mark) => mark.topic === topic && linesOf(mark).length > 0);
    const mark = marks[wrap(current ? marks.indexOf(current) + 1 : 0, marks.length)];
    if (!mark) return;
    current = mark;
    scrollToMark(mark);
    reading.paint.focus(mark);
    clearTimeout(flash);
    flash = setTimeout(() => reading.paint.focus(null), FLASH_MS);
  };

  const answer = (request: ReaderRequest): void => {
    if (request.type === 'reader/settings') onSettings(request);
    else if (request.type === 'reader/goto') goTo(request.topic);
    else if (request.type === 'reader/open-at-pointer') openAtPointer();
    else if (request.type === 'reader/step' && isCommanded()) step(request.direction);
    else if (request.type === 'reader/open-card' && isCommanded()) openCard();
    // On the welcome page messages from other pages of the extension to the worker come by here as well.
  };

  addEventListener(
    'contextmenu',
    (event) => {
      const target = innermost(event);
      menuAt = event.isTrusted && target ? { target, x: event.clientX, y: event.clientY } : null;
    },
    { capture: true, passive: true, signal: lifetime.signal },
  );
  const onMessage = (request: unknown, sender: { id?: string | undefined }): undefined => {
    if (sender.id === browser.runtime.id && lifetime.check()) answer(request as ReaderRequest);
  };
  browser.runtime.onMessage.addListener(onMessage);
  lifetime.signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
};

const wrap = (index: number, length: number): number => (index + length) % (length || 1);

const shownMarks = (reading: PageReading): Mark[] =>
  reading.marks().filter((mark) => mark.painted && linesOf(mark).length > 0);

const firstInView = (marks: readonly Mark[]): Mark | undefined =>
  marks.find((mark) => linesOf(mark).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight)) ??
  marks[0];

/** A tab's command goes to every frame of it; only the one that has the focus is meant. */
const isCommanded = (): boolean => {
  const { activeElement } = document;
  if (activeElement && /^i?frame$/i.test(activeElement.nodeName)) return false;
  return window === window.top || document.hasFocus();
};
