/** The size budget: gzipped bytes of what a page or the worker loads. Bytes are stable where times are not. */
import { BUDGET, type BundleName, bundleSizes } from './bundle-sizes.ts';

const sizes = bundleSizes();
for (const [name, budget] of Object.entries(BUDGET) as [BundleName, number][]) {
  const ok = sizes[name] <= budget;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${sizes[name]} of ${budget} bytes gzip`);
  if (!ok) process.exitCode = 1;
}
