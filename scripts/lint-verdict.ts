/** The linter's only accepted warnings: Preact's two assignments of innerHTML, which Sandarbh never reaches. */
const ACCEPTED = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' } as const;

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * Judges the report of `web-ext lint --output json`: no error, and no warning but the ones that come from Preact.
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
  const unexpected = (report.warnings ?? []).filter(
    (warning) => warning.code !== ACCEPTED.code || !warning.message.startsWith(ACCEPTED.message),
  );
  const findings = [...(report.errors ?? []), ...unexpected];
  const lines = findings.map((one) => `${one.file ?? ''}:${one.line ?? 0} ${one.code} ${one.message}`);
  return { ok: report.errors !== undefined && findings.length === 0, lines };
};
