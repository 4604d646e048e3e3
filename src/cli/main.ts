/** The program: connects the command line to this process and does nothing else. */
import process from 'node:process';
import { localDay } from '../core/service.js';
import { run } from './run.js';

function main(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveQuietly);
  const finished = run(process.argv.slice(2), {
    cwd: currentFolder(),
    env: process.env,
    today: localDay(new Date()),
    outIsScreen: process.stdout.isTTY === true,
    errorIsScreen: process.stderr.isTTY === true,
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    input: readInput,
  });
  // Not `process.exit`: what was written to a pipe would be cut off.
  void finished.then((code) => (process.exitCode = code));
}

/** Whoever read our output, such as `head`, has seen enough: that is no mistake of anybody's. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  process.exit(2);
}

/** It may have been deleted under our feet. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('product-specs: The current folder is gone. Go to another one and try again.\n');
    process.exit(2);
  }
}

async function readInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

main();
