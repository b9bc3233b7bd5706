import rules from '../gate.content/highlights.css?inline';

let sheet: CSSStyleSheet | null = null;

/**
 * Firefox paints highlights inside a shadow tree only by a rule of that tree; Chromium by the document's. The root
 * adopts the rule as a sheet, which is no node in it.
 */
export const adoptMarkStyles = (root: ShadowRoot): void => {
  if (!import.meta.env.FIREFOX) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};

/** Takes the rule out of a root again. */
export const releaseMarkStyles = (root: ShadowRoot): void => {
  const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
  if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
};
