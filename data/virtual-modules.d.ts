/** Written by `modules/dataset.ts` at build time. */
declare module 'virtual:sandarbh/dataset' {
  export const datasetVersion: string;
  /** The compiled dataset as JSON, for `openDataset`: parsed only when it is asked for. */
  export const datasetJson: string;
}
