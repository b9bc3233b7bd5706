/** Written by `modules/dataset.ts` at build time. */
declare module 'virtual:sandarbh/dataset' {
  export const datasetVersion: string;
  /**
   * The compiled dataset as JSON, packed for `inflate`. The worker carries it through every start and needs it at few:
   * as plain text it cost each cold start 36 ms.
   */
  export const packedDataset: string;
}

/** Written by `modules/dataset.ts` at build time. */
declare module 'virtual:sandarbh/gazetteer' {
  /** The compiled gazetteer for `openGazetteer`. */
  export const gazetteerBase64: string;
}
