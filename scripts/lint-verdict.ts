/**
 * The linter's only accepted warnings: Preact's assignment of innerHTML, which Sandarbh never reaches, once in the reader
 * and once in what its pages share.
 */
const ACCEPTED = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  count: 2,
} as const;

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * Judges the report of `web-ext lint --output json`: no error, and no warning but the two that come from Preact.
 *
 * @param json the linter's standard output
 * @returns the verdict and a line for each finding that is not accepted
 */
export const lintVerdict = (json: string): { readonly ok: boolean; readonly lines: readonly string[] } => {
  let report: { errors?: LintMessage[]; warnings?: LintMessage[] };
  try {
    report = JSON.parse(json);
  } catch {
    return { ok: false, lines: ['the linter printed no report'] };
  }
  const warnings = report.warnings ?? [];
  const accepted = warnings.filter(
    ({ code, message }) => code === ACCEPTED.code && message.startsWith(ACCEPTED.message),
  );
  const isAsKnown = accepted.length === ACCEPTED.count;
  // One more or one less: which of them is Preact's cannot be told from the report.
  const unexpected = isAsKnown ? warnings.filter((one) => !accepted.includes(one)) : warnings;
  const findings = [...(report.errors ?? []), ...unexpected];
  const lines = findings.map((one) => `${one.file ?? ''}:${one.line ?? 0} ${one.code} ${one.message}`);
  if (!isAsKnown)
    lines.push(`${accepted.length} assignments of innerHTML, where ${ACCEPTED.count} are Preact's`);
  return { ok: report.errors !== undefined && lines.length === 0, lines };
};
