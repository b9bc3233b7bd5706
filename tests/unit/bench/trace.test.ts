import { describe, expect, it } from 'vitest';
import { stretchesOf, type TraceEvent } from '../../bench/browser/trace.ts';

const ORIGIN = 'chrome-extension://abc/';

const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  tdur: dur,
  ...more,
});
const ofScript = (file: string) => ({ args: { data: { url: `${ORIGIN}content-scripts/${file}` } } });

describe('a trace', () => {
  it('gives the stretches of the extension, each once, and leaves the page its own', () => {
    const events = [
      event('EvaluateScript', 0, 9_000, ofScript('gate.js')),
      event('v8.compile', 100, 500, ofScript('gate.js')),
      event('FunctionCall', 20_000, 4_000, ofScript('reader.js')),
      event('FunctionCall', 30_000, 90_000, { args: { data: { url: 'https://page.example/app.js' } } }),
    ];
    expect(stretchesOf(events, ORIGIN)).toEqual([
      { script: 'gate.js', ms: 9, layoutMs: 0 },
      { script: 'reader.js', ms: 4, layoutMs: 0 },
    ]);
  });

  it('counts the time that the thread was running, and tells layout apart', () => {
    const events = [
      event('EvaluateScript', 0, 300_000, { ...ofScript('gate.js'), tdur: 97_000 }),
      event('Layout', 1_000, 200_000, { tdur: 40_000 }),
      event('UpdateLayoutTree', 2_000, 10_000),
      event('UpdateLayoutTree', 250_000, 5_000),
      event('Layout', 1_000, 200_000, { tid: 2 }),
      event('Layout', 400_000, 8_000),
    ];
    expect(stretchesOf(events, ORIGIN)).toEqual([{ script: 'gate.js', ms: 97, layoutMs: 45 }]);
  });
});
