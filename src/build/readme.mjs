/**
 * The README as it is packed. Where extensions are shown, pictures are only loaded from the web or from the text itself, and there is no
 * public place for ours: they are put into the text.
 */
import { readFileSync } from 'node:fs';

/** @param {URL} root the folder that the pictures' paths are relative to */
export function packedReadme(root) {
  const text = readFileSync(new URL('README.md', root), 'utf8');
  return text.replace(/(!\[[^\]]*\])\(([^):]+\.png)\)/g, (_whole, label, path) => {
    return `${label}(data:image/png;base64,${readFileSync(new URL(path, root), 'base64')})`;
  });
}
