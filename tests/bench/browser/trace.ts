/** An event of a Chromium trace, as far as it is looked at here. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, how much of that the thread was running. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What has to be switched on. */
export const TRACE_CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** A stretch in which a script of the extension, and what it called, held a page's main thread. */
export interface Stretch {
  /** The script's file. */
  readonly script: string;
  /** Milliseconds that the thread was running: what else the machine did meanwhile does not count. */
  readonly ms: number;
  /** Of these the styles and layout of the page, which it would have had to do by itself a little later. */
  readonly layoutMs: number;
}

const LAYOUT = /^(?:Layout|UpdateLayoutTree)$/;

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
const isWithin = (inner: TraceEvent, outer: TraceEvent): boolean =>
  inner !== outer &&
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  endOf(inner) <= endOf(outer);
const running = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;

const outermost = (events: readonly TraceEvent[]): TraceEvent[] =>
  events.filter((event) => !events.some((other) => isWithin(event, other)));

/**
 * @param events of a trace
 * @param origin of the extension, `chrome-extension://…`
 * @returns its stretches on any page's main thread, in the order of the trace
 */
export const stretchesOf = (events: readonly TraceEvent[], origin: string): Stretch[] => {
  const complete = events.filter(({ ph }) => ph === 'X');
  const ours = complete.filter(({ args }) => args?.data?.url?.startsWith(origin));
  const layouts = complete.filter(({ name }) => LAYOUT.test(name));
  return outermost(ours).map((stretch) => ({
    script: stretch.args?.data?.url?.split('/').at(-1) ?? '',
    ms: running(stretch),
    layoutMs: outermost(layouts.filter((layout) => isWithin(layout, stretch))).reduce(
      (sum, layout) => sum + running(layout),
      0,
    ),
  }));
};
