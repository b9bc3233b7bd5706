import type { CDPSession } from 'puppeteer-core';

/** What belongs to a command of ours, each without the others; tasks of the browser's own are another line. */
export const OURS = [
  'DevToolsCommandDuration',
  'ScriptDuration',
  'LayoutDuration',
  'RecalcStyleDuration',
  'V8CompileDuration',
];

/** Callbacks, without the commands that ask for them. */
export const CALLBACKS = ['ScriptDuration'];

/**
 * @param session in which `Performance.enable` was sent with `timeDomain: 'threadTicks'`
 * @returns milliseconds that the page's main thread has been running on this, since the page began
 */
export const runningTime = async (session: CDPSession, kinds: readonly string[]): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics
    .filter(({ name }) => kinds.includes(name))
    .reduce((sum, { value }) => sum + value, 0);
  return seconds * 1000;
};
