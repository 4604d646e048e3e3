/** From the words of a command line to an exit code. */
import { dirname } from 'node:path';
import { ProductSpecs } from '../core/service.js';
import { PackageAssets } from '../node/assets.js';
import { FileTrouble } from '../node/trouble.js';
import { parse } from './args.js';
import type { Context, ExitCode } from './commands/command.js';
import { commands } from './commands/index.js';
import { commandHelp, programHelp } from './help.js';
import { sentence, shownPath } from './targets.js';
import { harmless, paintFor, type Terminal } from './terminal.js';
import { didYouMean, UsageError } from './usage.js';

/** Whatever happens, a person reads sentences, never a stack trace. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const complain = (line: string): void => terminal.error(`product-specs: ${harmless(line)}\n`);
  try {
    return await dispatch(argv, terminal, complain);
  } catch (error) {
    if (error instanceof UsageError) complain(error.message);
    else if (error instanceof FileTrouble) complain(sentence(shownPath(error.file, terminal.cwd), error.message));
    else complain(`Something went wrong inside Product Specs, please report it: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal, complain: (line: string) => void): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    terminal.error(programHelp(commands));
    return 2;
  }
  const assets = new PackageAssets(dirname(__filename));
  const { version } = JSON.parse(await assets.read('package.json')) as { readonly version: string };
  if (name === '--help' || name === '-h' || name === 'help') return show(terminal, helpFor(rest));
  if (name === '--version') return show(terminal, `${version}\n`);
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError(unknownCommand(name));
  const args = parse(rest, command.options, name);
  if (args.has('help')) return show(terminal, commandHelp(command));
  const context: Context = {
    terminal,
    paint: paintFor(terminal),
    version,
    service: (today = terminal.today) => new ProductSpecs(assets, () => today),
    complain,
  };
  return command.run(args, context);
}

function show(terminal: Terminal, text: string): ExitCode {
  terminal.out(text);
  return 0;
}

function helpFor([name]: readonly string[]): string {
  const command = commands.find((candidate) => candidate.name === name);
  return command ? commandHelp(command) : programHelp(commands);
}

function unknownCommand(name: string): string {
  const names = [...commands.map((command) => command.name), '--help', '--version'];
  // A path in the place of a command was most likely meant to be checked.
  const hint = /[./\\]/.test(name) && !name.startsWith('-') ? ` To check it: product-specs lint ${name}` : didYouMean(name, names);
  return `There is no command ${name}.${hint || ' See product-specs --help.'}`;
}
