/** Which tests have to notice a change of a file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Areas that stand by themselves: all their tests count for each of their files. */
const standing = ['ownership', 'statistics'];

/**
 * Finds tests of files below `src/core`, both as paths from the root. A rule has its own test, and what several rules share has theirs: every
 * rule looks at every spec, so that nearly every test of a rule comes by all others. Of a file without one all tests count.
 */
export function testsBeside(root, area) {
  const folders = [...new Set([area, ...(standing.includes(area) ? [] : ['rules'])])].map((name) => `test/core/${name}`);
  const tests = folders.flatMap((folder) => (existsSync(join(root, folder)) ? filesBelow(root, folder) : [])).filter((file) => file.endsWith('.test.ts'));
  if (standing.includes(area)) return () => tests;
  // An index serves everybody.
  const users = usersIn(root, filesBelow(root, 'src/core').filter((file) => !file.endsWith('/index.ts')));
  const sourceOf = (test) => test.replace(/^test/, 'src').replace(/\.test\.ts$/, '.ts');
  return (file) => {
    const served = withAll(file, users);
    const found = tests.filter((test) => served.has(sourceOf(test)));
    return found.length === 0 ? tests : found;
  };
}

/** All files that import one, directly or through others. */
export function withAll(file, users) {
  const found = new Set([file]);
  for (const known of found) for (const user of users.get(known) ?? []) found.add(user);
  return found;
}

/** Who imports what, by the text of the files: types too, which does no harm. */
export function usersIn(root, files) {
  const users = new Map();
  for (const file of files) {
    for (const [, path] of readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\(|import) ?'(\.[^']+)\.js'/g)) {
      const used = `${relative(root, join(root, dirname(file), path))}.ts`;
      users.set(used, [...(users.get(used) ?? []), file]);
    }
  }
  return users;
}

export function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map((name) => `${folder}/${name}`).sort();
}
