import type { TopicSheet } from '../../data/sheet/topic-sheet.ts';
import { ask } from '../background/ask.ts';
import { MOST_SHEETS } from '../background/most-sheets.ts';

/** The sheets of the page's topics, asked for in advance: a hover needs no round trip and outlives the worker. */
export class Sheets {
  #sheets = new Map<string, TopicSheet>();
  #articleDate: string | null = null;

  /** Asks for what is missing in one message; a failure is left for the card to find. */
  async prefetch(topics: Iterable<string>, articleDate: string | null): Promise<void> {
    if (articleDate !== this.#articleDate) {
      this.clear();
      this.#articleDate = articleDate;
    }
    const missing = [...topics].filter((topic) => !this.#sheets.has(topic)).slice(0, MOST_SHEETS);
    if (missing.length > 0) await this.#fetch(missing).catch(() => {});
  }

  /** @returns the sheet at once where it is here. */
  peek(topic: string): TopicSheet | null {
    return this.#sheets.get(topic) ?? null;
  }

  /** @returns the sheet, asked for where need be; null where it cannot be had. */
  async get(topic: string): Promise<TopicSheet | null> {
    const held = this.#sheets;
    if (!held.has(topic)) await this.#fetch([topic]).catch(() => {});
    return held === this.#sheets ? this.peek(topic) : this.get(topic);
  }

  /** Another language: nothing here holds any more, nor what is on its way. */
  clear(): void {
    this.#sheets = new Map();
  }

  async #fetch(topics: readonly string[]): Promise<void> {
    const articleDate = this.#articleDate;
    const into = this.#sheets;
    const sheets = await ask({
      type: 'sheets/get',
      topics: [...topics],
      ...(articleDate === null ? {} : { articleDate }),
    });
    for (const sheet of sheets) into.set(sheet.id, sheet);
  }
}
