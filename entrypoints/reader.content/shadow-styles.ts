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
    bindToDocument(sheet.cssRules);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};

/**
 * A root keeps what it has adopted when the extension goes, and nobody is left to take it out. So its values hold only
 * as long as the document's style sheet, which the browser takes away, sets the property. The document's own rules do
 * without: a reference in them would have each of its elements reckon its highlights anew.
 */
const bindToDocument = (list: CSSRuleList): void => {
  for (const rule of list) {
    if (rule instanceof CSSGroupingRule) bindToDocument(rule.cssRules);
    if (!(rule instanceof CSSStyleRule) || !rule.selectorText.includes('::highlight')) continue;
    for (const name of [...rule.style])
      rule.style.setProperty(name, `var(--sandarbh-on) ${rule.style.getPropertyValue(name)}`);
  }
};

/** Takes the rule out of a root again. */
export const releaseMarkStyles = (root: ShadowRoot): void => {
  const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
  if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
};
