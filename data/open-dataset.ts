import { versionOf } from './compile.ts';
import { DATASET_SCHEMA, type Dataset } from './schema/dataset.ts';

/** The dataset cannot be used: cut short, changed on the way, or made for another version of this code. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DatasetError('the dataset is cut short or damaged', { cause });
  }
};

/**
 * Opens a compiled dataset. Its version carries a hash of its content, so one comparison proves that what the build
 * validated has arrived whole; the schema need not run again.
 * @param text the dataset as JSON
 * @throws DatasetError where the text is not whole or its schema is not the one that this code knows
 */
export const openDataset = (text: string): Dataset => {
  const dataset = parse(text);
  if (!isRecord(dataset)) throw new DatasetError('this is no dataset');
  if (dataset.schema !== DATASET_SCHEMA) {
    throw new DatasetError(`dataset schema ${String(dataset.schema)}; this code reads ${DATASET_SCHEMA}`);
  }
  const candidate = dataset as unknown as Dataset;
  const whole =
    Array.isArray(candidate.topics) &&
    Array.isArray(candidate.sources) &&
    isRecord(candidate.units) &&
    isRecord(candidate.redirects) &&
    candidate.version === versionOf(candidate);
  if (!whole) throw new DatasetError('the content of the dataset is not what its version says');
  return candidate;
};
