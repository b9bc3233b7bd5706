import Mark from 'mark.js';
import type { PageReading } from '../../../../entrypoints/reader.content/page-reading.ts';
import { type BusyClock, watchBusyTime } from './busy.ts';
import { layout, openedGazetteer, peerExpression, readText, scriptsOfPage, startReading } from './outfit.ts';

/** Milliseconds by contender, a figure for each batch. */
export type ChangeTimes = Record<
  'reader' | 'readerAnew' | 'recognise' | 'recogniseAnew' | 'markNew' | 'markAnew',
  number[]
>;

const append = (paragraphs: readonly string[]): HTMLElement => {
  const section = document.createElement('section');
  for (const paragraph of paragraphs) {
    const element = document.createElement('p');
    element.textContent = paragraph;
    section.append(element);
  }
  document.body.append(section);
  layout();
  return section;
};

const timed = (run: () => unknown): number => {
  const began = performance.now();
  run();
  return performance.now() - began;
};

/** The reader at work on this page, and the time it has been busy. */
class WatchedReader {
  readonly #clock: BusyClock = watchBusyTime();
  readonly #reading: PageReading;
  #onRead = () => {};

  constructor() {
    this.#reading = startReading(() => this.#onRead());
  }

  /** @returns milliseconds that the reader was busy until it had read and painted what `cause` caused. */
  async busyAfter(cause: (reading: PageReading) => void): Promise<number> {
    const read = new Promise<void>((resolve) => {
      this.#onRead = resolve;
    });
    this.#clock.take();
    cause(this.#reading);
    await read;
    // The slice that told of its end is still on the stack.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return this.#clock.take().total;
  }
}

/**
 * Appends batches to the page. The reader does all that it does in a real page (observer, recognition, decision for the
 * whole page, painting); recognising alone and mark.js follow on the same batch, each also with the whole page anew.
 */
export const timeChanges = async (batches: readonly (readonly string[])[]): Promise<ChangeTimes> => {
  const times: ChangeTimes = {
    reader: [],
    readerAnew: [],
    recognise: [],
    recogniseAnew: [],
    markNew: [],
    markAnew: [],
  };
  const gazetteer = openedGazetteer(scriptsOfPage());
  const expression = peerExpression();
  const reader = new WatchedReader();
  await reader.busyAfter((reading) => reading.begin());
  const text = readText(gazetteer);
  for (const batch of batches) {
    let section = document.body;
    times.reader.push(
      await reader.busyAfter(() => {
        section = append(batch);
      }),
    );
    times.readerAnew.push(
      await reader.busyAfter((reading) => {
        reading.stop();
        // In a task of its own, as at the first reading.
        setTimeout(() => reading.begin());
      }),
    );
    times.recognise.push(
      timed(() => {
        text.request(section);
        text.work(Number.POSITIVE_INFINITY);
        return text.inOrder();
      }),
    );
    times.recogniseAnew.push(timed(() => readText(gazetteer).inOrder()));
  }
  const section = append(batches[0] ?? []);
  const mark = (root: HTMLElement): number =>
    timed(() => new Mark(root).markRegExp(expression, { acrossElements: true }));
  times.markNew.push(mark(section));
  times.markAnew.push(mark(document.body));
  return times;
};
