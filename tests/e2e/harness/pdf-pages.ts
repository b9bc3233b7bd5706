import { inflateSync } from 'node:zlib';

const inflated = (stream: string): string => {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
};

/** @returns of each page of a PDF its width and height in points; what is compressed in it is unpacked for that. */
export const pdfPages = (pdf: Uint8Array): readonly (readonly [width: number, height: number])[] => {
  const written = Buffer.from(pdf).toString('latin1');
  const packed = [...written.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, stream = '']) => stream,
  );
  const objects = [written, ...packed.map(inflated)].join('\n');
  return [...objects.matchAll(/\/Type ?\/Page\b[\s\S]*?\/MediaBox ?\[ ?0 0 ([\d.]+) ([\d.]+) ?\]/g)].map(
    ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
  );
};
