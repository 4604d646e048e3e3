/**
 * The schema files as they are published. What is built does not hold them a second time but reads them where they are, once they are needed:
 * `src/node/schema-files.ts` and `src/vscode/schema-files.ts` then take the place of this file.
 */
import common from '../../../schemas/common.schema.json';
import config from '../../../schemas/config.schema.json';
import experiment from '../../../schemas/experiment.schema.json';
import launch from '../../../schemas/launch.schema.json';
import prd from '../../../schemas/prd.schema.json';
import type { Schema } from './vocabulary.js';
import type { SchemaName } from './kind-ids.js';

const files: Readonly<Record<SchemaName, object>> = { common, prd, experiment, launch, config };

export type SchemaFile = (name: SchemaName) => Schema;

// Read as data, they are typed word by word, which says nothing of schemas.
export const schemaFile: SchemaFile = (name) => files[name] as Schema;
