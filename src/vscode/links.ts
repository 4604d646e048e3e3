/** Links in a spec: pages, other specs, files. Files are looked for, so that only those that are there are underlined. */
import * as vscode from 'vscode';
import type { DocumentLink } from '../core/service.js';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import { exists } from './files.js';
import { knownSpec } from './known.js';
import type { Log } from './log.js';
import type { Projects } from './projects.js';

/** So many paths are looked for in one spec, and no more. */
const mostPaths = 50;

export function registerLinks(core: Core, documents: Documents, projects: Projects, log: Log): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(selector, {
    provideDocumentLinks: (document, token) =>
      log.quietly('Links', async () => {
        // Editors ask once: an id of a spec that is not known yet would not become a link before the next letter.
        const known = await knownSpec(documents, projects, document, token);
        if (!known) return undefined;
        const { analysis, root } = known;
        let paths = 0;
        const links = (await core.service()).links(analysis).filter(({ target }) => !('candidates' in target) || paths++ < mostPaths);
        const found = await Promise.all(links.map(async (link) => toLink(link, known.range(link.span), await targetOf(link, root.folder))));
        return found.flatMap((link) => link ?? []);
      }),
  });
}

function toLink({ tooltip }: DocumentLink, range: vscode.Range, target: vscode.Uri | undefined): vscode.DocumentLink | undefined {
  if (!target) return undefined;
  const link = new vscode.DocumentLink(range, target);
  link.tooltip = tooltip;
  return link;
}

/** Undefined where it leads nowhere. */
async function targetOf({ target }: DocumentLink, folder: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if ('url' in target) return parsed(target.url);
  if (!folder) return undefined;
  if ('path' in target) return vscode.Uri.joinPath(folder, target.path);
  for (const candidate of target.candidates) {
    const uri = vscode.Uri.joinPath(folder, candidate);
    if (await exists(uri)) return uri;
  }
  return undefined;
}

function parsed(url: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(url, true);
  } catch {
    return undefined;
  }
}
