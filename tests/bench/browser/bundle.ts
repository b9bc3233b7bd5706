import { join } from 'node:path';
import { build } from 'vite';

let made: Promise<string> | undefined;

const make = async (): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'in-page/index.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bundler gave no script');
  return `${chunk.code};globalThis.bench=bench;0`;
};

/** @returns the script that leaves `bench` in the world it is run in, minified as the product is. */
export const inPageScript = (): Promise<string> => {
  made ??= make();
  return made;
};
