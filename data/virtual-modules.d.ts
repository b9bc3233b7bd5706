/** Written by `modules/dataset.ts` at build time. */
declare module 'virtual:sandarbh/dataset' {
  export const datasetVersion: string;
  /** The compiled dataset as JSON, for `openDataset`: parsed only when it is asked for. */
  export const datasetJson: string;
}

/** Written by `modules/dataset.ts` at build time. */
declare module 'virtual:sandarbh/gazetteer' {
  /** The compiled gazetteer for `openGazetteer`. */
  export const gazetteerBase64: string;
}
