import type { Command } from './command.js';
import { explainCommand } from './explain.js';
import { importCommand } from './import.js';
import { lintCommand } from './lint.js';
import { newCommand } from './new.js';
import { ownersCommand } from './owners.js';
import { previewCommand } from './preview.js';
import { schemaCommand } from './schema.js';
import { sizeCommand } from './size.js';

/** In the order of the help. */
export const commands: readonly Command[] = [
  newCommand, importCommand, lintCommand, ownersCommand, previewCommand, sizeCommand, explainCommand, schemaCommand,
];
