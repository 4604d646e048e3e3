/** Which tests have to notice a change of a file: those beside it, and those beside what it serves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * Finds tests of files below `src/core`, both as paths from the root. A test that is named after no file, such as one of worked examples,
 * counts for its whole folder, and so do all tests for a file that has none. What a file serves is sought in its own area only, and not
 * beyond an index, which serves everybody: otherwise the tests of all rules would be run for each.
 */
export function testsBeside(root, area) {
  const tests = filesBelow(root, `test/core/${area}`).filter((file) => file.endsWith('.test.ts'));
  const users = usersWithin(root, area);
  const sourceOf = (test) => test.replace(/^test/, 'src').replace(/\.test\.ts$/, '.ts');
  const ofAll = tests.filter((test) => !existsSync(join(root, sourceOf(test))));
  return (file) => {
    const served = withAll(file, users);
    const found = tests.filter((test) => served.has(sourceOf(test)));
    return found.length === 0 ? tests : [...new Set([...found, ...ofAll])];
  };
}

/** All files that import one, directly or through others. */
export function withAll(file, users) {
  const found = new Set([file]);
  for (const known of found) for (const user of users.get(known) ?? []) found.add(user);
  return found;
}

function usersWithin(root, area) {
  return usersIn(root, filesBelow(root, `src/core/${area}`).filter((file) => !file.endsWith('/index.ts')));
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
