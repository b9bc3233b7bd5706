import { cpus, release, totalmem, type } from 'node:os';
import { markdownTable, type Row } from '../report.ts';

/** What a run was made on. */
export interface Machine {
  readonly processor: string;
  readonly system: string;
  readonly versions: readonly string[];
}

export const thisMachine = (versions: readonly string[]): Machine => {
  const [first] = cpus();
  return {
    processor: `${first?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    versions: [`Node ${process.version}`, ...versions],
  };
};

const BEGIN = '<!-- Written by `npm run bench -- --write-docs`: from here … -->';
const END = '<!-- … to here. -->';

export interface Measurement {
  readonly machine: Machine;
  /** ISO 8601 day. */
  readonly day: string;
  readonly command: string;
  readonly rows: readonly Row[];
}

const measured = ({ machine, day, command, rows }: Measurement): string => `${BEGIN}

\`${command}\`, ${day} · ${machine.processor} · ${machine.system} · ${machine.versions.join(' · ')}

${markdownTable(rows)}

![How matching grows with the aliases and reading with the page](performance.svg)

${END}`;

/** The page's text where there is none yet; what is written by hand stays. */
const FRAME = `# Performance

How fast it is, beside what else could be used. Medians, the middle half of the runs in brackets or beside them; ratios are taken within a round or page, contenders in turn. What each line measures is told in \`tests/bench/README.md\`.

${BEGIN}
${END}

## Why a reach is missed
`;

/**
 * @param before the document as it is, or null where there is none
 * @returns the document with the measured part written anew and everything else as it was
 * @throws where the document has lost its marks
 */
export const writeDocument = (before: string | null, measurement: Measurement): string => {
  const text = before ?? FRAME;
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error('docs/performance.md has lost the marks of its measured part');
  return text.slice(0, from) + measured(measurement) + text.slice(to + END.length);
};
