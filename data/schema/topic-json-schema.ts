import { toJsonSchema } from '@valibot/to-json-schema';
import { TopicSchema } from './topic.ts';

/**
 * @returns the topic schema as JSON Schema (draft 7), for editors. What it cannot say (that a date is in the calendar,
 * that intervals do not overlap) is left to `npm run data:check`.
 */
export const topicJsonSchema = () => ({
  ...toJsonSchema(TopicSchema, { errorMode: 'ignore', typeMode: 'input' }),
  title: 'Sandarbh topic',
});
