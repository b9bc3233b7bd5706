import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { topicJsonSchema } from '../../../../data/schema/topic-json-schema.ts';

it('is the schema that the repository carries; otherwise run `npm run data:schema`', () => {
  const file = resolve(import.meta.dirname, '../../../../data/schema/topic.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(topicJsonSchema())));
});
