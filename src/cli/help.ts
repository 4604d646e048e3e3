/** The help pages, made from what the commands say of themselves. */
import { helpOption, type Option } from './args.js';
import type { Command } from './commands/command.js';

const width = 100;

export function programHelp(commands: readonly Command[]): string {
  return [
    'Product Specs: PRDs, experiment briefs and launch briefs as YAML, with their review and their owners.',
    '',
    'Usage: product-specs <command> [options]',
    '',
    'Commands:',
    ...table(commands.map(({ name, words, summary }) => [`${name} ${words}`.trim(), summary])),
    '',
    'Options:',
    ...table([
      ['--help', 'Show this help; behind a command, the help of that command.'],
      ['--version', 'Show the version.'],
    ]),
    '',
    'The exit code is 0 when all is well, 1 when a spec has errors, and 2 when something could not be done.',
    '',
  ].join('\n');
}

export function commandHelp({ name, words, description, options, examples }: Command): string {
  return [
    `Usage: product-specs ${[name, words, '[options]'].filter((part) => part !== '').join(' ')}`,
    '',
    ...description.flatMap((paragraph) => [...wrap(paragraph, width), '']),
    'Options:',
    ...table([...options, helpOption].map((option) => [written(option), option.help])),
    '',
    'Examples:',
    ...examples.flatMap(([line, meaning]) => [`  ${line}`, ...wrap(meaning, width - 6).map((part) => `      ${part}`)]),
    '',
  ].join('\n');
}

function written({ name, value, choices, optional }: Option): string {
  if (value === undefined) return `--${name}`;
  if (optional) return `--${name}[=${value}]`;
  const choice = choices?.join('|') ?? '';
  return `--${name} ${choice !== '' && choice.length <= 20 ? choice : value}`;
}

/** Two columns; the second is wrapped. */
function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const left = Math.max(...rows.map(([first]) => first.length)) + 4;
  return rows.flatMap(([first, second]) =>
    wrap(second, width - left).map((line, index) => `${(index === 0 ? `  ${first}` : '').padEnd(left)}${line}`),
  );
}

function wrap(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
