import { statSync } from 'node:fs';

/** What lies at a path; undefined for nothing, or nothing we may look at. */
export function entryAt(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
