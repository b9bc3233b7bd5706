/** `npm run data:schema`: writes `data/schema/topic.schema.json`, by which editors complete and check topic files. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { topicJsonSchema } from '../data/schema/topic-json-schema.ts';

const file = resolve(import.meta.dirname, '../data/schema/topic.schema.json');
writeFileSync(file, `${JSON.stringify(topicJsonSchema(), null, 2)}\n`);
