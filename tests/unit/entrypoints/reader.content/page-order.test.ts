import { expect, test } from 'vitest';
import { PageOrder } from '../../../../entrypoints/reader.content/page-order.ts';
import type { Block } from '../../../../entrypoints/reader.content/passages.ts';

/** Of blocks that are known to follow one another nothing is asked. */
const blocks = (count: number): Block[] => Array.from({ length: count }, () => ({}) as Block);

test('as many blocks as a page may have are taken over in their order', () => {
  const all = blocks(200_000);
  const order = new PageOrder();
  for (const block of all) order.add(block, true);
  expect(order.blocks()).toEqual(all);
});

test('what is gone is left out', () => {
  const [first, second, third] = blocks(3) as [Block, Block, Block];
  const order = new PageOrder();
  for (const block of [first, second]) order.add(block, true);
  order.blocks();
  order.delete(first);
  expect(order.blocks()).toEqual([second]);
  order.delete(second);
  order.add(third, true);
  expect(order.blocks()).toEqual([third]);
});
