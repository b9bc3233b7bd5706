import Mark from 'mark.js';
import type { PageReading } from '../../../../entrypoints/reader.content/page-reading.ts';
import type { PageText } from '../../../../entrypoints/reader.content/page-text.ts';
import { layout, openedGazetteer, peerExpression, readText, scriptsOfPage, startReading } from './outfit.ts';

/** In a task of its own: the browser counts it as script, as it does the reader's own work. */
const inTask = (run: () => unknown): Promise<void> =>
  new Promise((resolve) =>
    setTimeout(() => {
      run();
      resolve();
    }),
  );

/** The page that is read, and changes. Every call comes back when what it has caused is done. */
class LivePage {
  readonly #gazetteer = openedGazetteer(scriptsOfPage());
  readonly #expression = peerExpression();
  readonly #reading: PageReading;
  readonly #text: PageText;
  #section = document.body;
  #onRead = () => {};

  constructor() {
    this.#reading = startReading(() => {
      // As in a real page, for the badge and the cards that are asked for in advance.
      this.#reading.topics();
      this.#onRead();
    });
    this.#text = readText(this.#gazetteer);
  }

  /** Adds paragraphs, which the reader finds, recognises, decides upon and paints; adding them is not counted. */
  append(paragraphs: readonly string[]): Promise<void> {
    this.#section = document.createElement('section');
    for (const paragraph of paragraphs) {
      const element = document.createElement('p');
      element.textContent = paragraph;
      this.#section.append(element);
    }
    document.body.append(this.#section);
    layout();
    return this.#untilRead();
  }

  /** The reader forgets the page and reads it again. */
  async readAnew(): Promise<void> {
    const read = this.#untilRead();
    await inTask(() => {
      this.#reading.stop();
      this.#reading.begin();
    });
    await read;
  }

  /** What was added last, gathered and recognised, and no more. */
  recognise(): Promise<void> {
    return inTask(() => {
      this.#text.request(this.#section);
      this.#text.work(Number.POSITIVE_INFINITY);
      this.#text.inOrder();
    });
  }

  recogniseAnew(): Promise<void> {
    return inTask(() => readText(this.#gazetteer).inOrder());
  }

  /** The reader of the page leaves, or it would answer to what mark.js puts in. */
  mark(): Promise<void> {
    this.#reading.stop();
    return this.#mark(this.#section);
  }

  markAnew(): Promise<void> {
    return this.#mark(document.body);
  }

  #mark(root: HTMLElement): Promise<void> {
    return inTask(() => new Mark(root).markRegExp(this.#expression, { acrossElements: true }));
  }

  #untilRead(): Promise<void> {
    return new Promise((resolve) => {
      this.#onRead = resolve;
    });
  }
}

let page: LivePage | undefined;

/** The page that is read, and changes; made when it is first asked for. */
export const live = (): LivePage => {
  page ??= new LivePage();
  return page;
};
