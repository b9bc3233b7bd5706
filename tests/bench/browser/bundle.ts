import { join } from 'node:path';
import { inPageScript } from '../../e2e/harness/in-page-script.ts';

let made: Promise<string> | undefined;

/** @returns the script that leaves `bench` in the world it is run in. */
export const benchScript = (): Promise<string> => {
  made ??= inPageScript(join(import.meta.dirname, 'in-page/index.ts'), 'bench');
  return made;
};
