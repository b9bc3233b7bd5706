import { browser } from 'wxt/browser';

/** How long this reader may act: until it is told to stop, or its extension was updated, reloaded or removed. */
export interface Lifetime {
  /** Aborted at the end; listeners are registered with it. */
  readonly signal: AbortSignal;
  /** Ends at once where the extension is gone. @returns whether the reader may still act. */
  check(): boolean;
  end(): void;
}

/** @returns the lifetime of a reader that starts now. */
export const beginLifetime = (): Lifetime => {
  const controller = new AbortController();
  const end = () => controller.abort();
  return {
    signal: controller.signal,
    end,
    check() {
      if (!controller.signal.aborted && !isExtensionAlive()) end();
      return !controller.signal.aborted;
    },
  };
};

/** An orphaned content script keeps running, but its runtime has no id, or throws when asked. */
const isExtensionAlive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};
