/** What makes a reader of a frame, in this order: the reader looks for the gazetteer when it starts. */
export const READER_FILES = ['/gazetteer.js', '/content-scripts/reader.js'] as const;
