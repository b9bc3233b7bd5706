import { build } from 'vite';

/**
 * @param entry path of the module
 * @param name of the global that holds what it exports
 * @returns a script that leaves a module of the product in the world it is run in, minified as the product is
 */
export const inPageScript = async (entry: string, name: string): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      rolldownOptions: { optimization: { inlineConst: true } },
      lib: { entry, formats: ['iife'], name },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bundler gave no script');
  return `${chunk.code};globalThis.${name}=${name};0`;
};
