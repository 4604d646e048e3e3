/**
 * The README as it is packed. Where extensions are shown, pictures are only loaded from the web or from the text itself, and there is no
 * public place for ours: they are put into the text. A link to a file that is not packed along would lead nowhere: its words stay.
 */
import { readFileSync } from 'node:fs';

/** @param {URL} root the folder that the paths of pictures and links are relative to */
export function packedReadme(root) {
  const text = readFileSync(new URL('README.md', root), 'utf8');
  const { files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const isPacked = (path) => files.some((file) => path === file || path.startsWith(`${file}/`));
  return text
    .replace(/(!\[[^\]]*\])\(([^):]+\.png)\)/g, (_whole, label, path) => `${label}(data:image/png;base64,${readFileSync(new URL(path, root), 'base64')})`)
    .replace(/(?<!!)\[([^[\]]*)\]\(([^):#]+)(?:#[^)]*)?\)/g, (whole, words, path) => (isPacked(path) ? whole : words));
}
