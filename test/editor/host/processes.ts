/** Child processes and temporary folders that must not outlive this process, however it ends. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type CleanUp = () => void;

/** Everything to undo at exit. Synchronous, because an `exit` listener cannot wait. */
const cleanUps = new Set<CleanUp>();
let listening = false;

/** Registers work for the end of this process; the result does that work now instead. */
function atExit(cleanUp: CleanUp): CleanUp {
  if (!listening) {
    listening = true;
    process.on('exit', () => cleanUps.forEach((each) => each()));
    // Without listeners of our own a signal would end the process without an `exit` event.
    for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
      process.on(signal, () => process.exit(code));
    }
  }
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
    cleanUp();
  };
}

/** A program of ours, and how to end it together with everything it started. */
export interface Owned {
  child: ChildProcess;
  stop: CleanUp;
}

export function spawnOwned(command: string, args: readonly string[], options: SpawnOptions): Owned {
  const windows = process.platform === 'win32';
  // A process group of its own, so that one kill reaches the extension hosts a server forks.
  const child = spawn(command, args, { ...options, detached: !windows });
  const stop = atExit(() => {
    if (child.pid === undefined) {
      return;
    }
    try {
      if (windows) {
        child.kill();
      } else {
        process.kill(-child.pid, 'SIGKILL');
      }
    } catch {
      // The whole group has ended already.
    }
  });
  return { child, stop };
}

/** A temporary folder that is removed when this process ends, and how to remove it earlier. Short: VS Code puts sockets inside. */
export function temporaryFolder(): { path: string; remove: CleanUp } {
  const path = mkdtempSync(join(tmpdir(), 'specs-'));
  const remove = atExit(() => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A dying process may still be writing; the system clears its temporary folder.
    }
  });
  return { path, remove };
}

/** Ends this process when the one that started it is gone, so that a killed test runner leaves no editor behind. */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) {
      process.exit(1);
    }
  }, 1000).unref();
}

/** The environment for our programs, without what a surrounding VS Code or test runner leaves in it for its own children. */
export function cleanEnvironment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  return { ...Object.fromEntries(kept), ...more };
}
