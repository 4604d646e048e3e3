/** Whose work is in the bundles, with the licences under which it may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folders of the packages of which something has come into a bundle.
 *
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says of what it has bundled; its paths are relative to the current folder
 * @returns {string[]} sorted, each once
 */
export function bundledPackages(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const [folder] = /^.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [];
        if (folder !== undefined && bytesInOutput > 0) folders.add(resolve(folder));
      }
    }
  }
  return [...folders].sort();
}

/**
 * Name, version and licence of each package, with the licence's text; packages with the same text share it.
 *
 * @param {readonly string[]} folders
 * @throws Error for a package without a text of its licence: it must not be shipped
 */
export function noticesOf(folders) {
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file));
    if (files.length === 0) throw new Error(`${name} is bundled, but says nowhere under which terms.`);
    const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
    packages.set(text, [...(packages.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const rule = `\n${'-'.repeat(80)}\n\n`;
  const parts = [...packages].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `Product Specs contains parts of the packages below. Each is used under its own licence.\n${rule}${parts.join(rule)}`;
}
