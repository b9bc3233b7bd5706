import type { TopicActs } from '../../components/TopicSheetView.tsx';
export const useTopicActs = (): TopicActs => ({
  copyTopic() {},
  exportTopic() {},
  exportSeries() {},
  copyFact() {},
  saveFact() {},
});
