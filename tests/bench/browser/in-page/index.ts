/** What the benchmarks run inside pages; bundled as one script. */
export { live } from './changes.ts';
export { lastResult, prepare, run } from './contenders.ts';
export { equip } from './outfit.ts';
