import * as vscode from 'vscode';
import { defaults } from '../../../src/vscode/settings.js';
import { equal } from './support.js';

interface Manifest {
  readonly contributes: {
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

describe('the manifest', () => {
  const extension = vscode.extensions.all.find(({ packageJSON }) => (packageJSON as { name: string }).name === 'product-specs');
  const { contributes } = extension?.packageJSON as Manifest;

  it('names the commands there are', async () => {
    await extension?.activate();
    // VS Code makes some for each view: to go to it, to hide it.
    const views = Object.values(contributes.views).flatMap((some) => some.map(({ id }) => `${id}.`));
    const all = await vscode.commands.getCommands(true);
    const registered = all.filter((command) => command.startsWith('productSpecs.') && !views.some((view) => command.startsWith(view)));
    equal(contributes.commands.map(({ command }) => command).sort(), registered.sort(), 'in the manifest, and registered');
    equal(contributes.commands.filter(({ title }) => title.startsWith('%')), [], 'every title has its words');
  });

  it('names the settings there are, with the defaults that count', () => {
    const declared = Object.entries(contributes.configuration.properties).map(([name, property]) => [name, property.default]);
    const read = Object.entries(defaults).map(([name, value]) => [`productSpecs.${name}`, value]);
    equal(declared.sort(), read.sort(), 'in the manifest, and read');
    for (const [name, value] of read) equal(vscode.workspace.getConfiguration().get(String(name)), value, `the default of ${String(name)}`);
  });
});
