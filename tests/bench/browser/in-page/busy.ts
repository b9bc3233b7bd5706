/** Adds up what this world's own callbacks take: slices, timers, reactions to changes. */
export interface BusyClock {
  /** Milliseconds spent since the last call, and the longest stretch among them. */
  take(): { total: number; longest: number };
}

/**
 * Puts a clock around everything that the reader asks the browser to call later. Must come before the reader starts:
 * an isolated world has globals of its own, the page's are untouched.
 */
export const watchBusyTime = (): BusyClock => {
  let total = 0;
  let longest = 0;
  const clocked =
    <Given extends unknown[]>(callback: (...given: Given) => unknown) =>
    (...given: Given): void => {
      const began = performance.now();
      callback(...given);
      const took = performance.now() - began;
      total += took;
      longest = Math.max(longest, took);
    };
  const { requestIdleCallback: idle, setTimeout: later, MutationObserver: Observer } = globalThis;
  globalThis.requestIdleCallback = (callback, options) => idle(clocked(callback), options);
  globalThis.setTimeout = ((callback: () => void, delay?: number) =>
    later(clocked(callback), delay)) as typeof later;
  globalThis.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(clocked(callback));
    }
  };
  return {
    take() {
      const taken = { total, longest };
      total = 0;
      longest = 0;
      return taken;
    },
  };
};
