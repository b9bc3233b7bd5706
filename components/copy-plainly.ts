import { plainText } from '../data/citation/plain-text.ts';

/** Text that is selected by hand and copied goes without the ties that keep its lines in order on our pages. */
export const copyPlainly = (event: ClipboardEvent): void => {
  const selected = String(getSelection());
  if (!selected) return;
  event.clipboardData?.setData('text/plain', plainText(selected));
  event.preventDefault();
};
