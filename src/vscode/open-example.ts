/** Shows a filled spec to learn from. */
import * as vscode from 'vscode';
import type { ProductSpecs } from '../core/service.js';
import { exampleUri } from './example-docs.js';
import { pick } from './steps.js';

export async function openExample(service: ProductSpecs, kindId?: string): Promise<vscode.Uri | undefined> {
  const choices = service.kinds.map((value) => ({ label: `Example of ${value.phrase}`, value }));
  const kind =
    typeof kindId === 'string'
      ? service.kind(kindId)
      : await pick({ title: 'Open an example', place: { step: 1, of: 1 }, placeholder: 'Of what?', choices });
  if (typeof kind !== 'object') return undefined;
  const uri = exampleUri(service, kind);
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}
