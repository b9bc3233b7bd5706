/**
 * No source of the extension may make markup or code of text: page text, facts and messages reach the screen as text
 * nodes only. Fails with one line for each use.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const SOURCES = ['components', 'data', 'entrypoints', 'recognition', 'public'].map(
  (folder) => `${folder}/**/*.{ts,tsx,js,html}`,
);

/** Each with what to use in its place. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bsetHTML(?:Unsafe)?\b/, 'textContent, or components'],
  [/\bcreateContextualFragment\b|\bDOMParser\b|\bparseFromString\b|\bparseHTML(?:Unsafe)?\b/, 'components'],
  [/\bdocument\s*\.\s*write(?:ln)?\b|\bdangerouslySetInnerHTML\b|\.srcdoc\b/, 'components'],
  [/(?<![.\w])eval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/, 'a function'],
  [/\bjavascript:/, 'a listener'],
];

const findings = globSync(SOURCES, { cwd: root })
  .sort()
  .flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        FORBIDDEN.flatMap(([pattern, instead]) => {
          const use = pattern.exec(line)?.[0];
          return use ? [`${file}:${index + 1} ${use}: use ${instead}`] : [];
        }),
      ),
  );
for (const finding of findings) console.error(finding);
process.exitCode = findings.length > 0 ? 1 : 0;
