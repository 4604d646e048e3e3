/** The pages that explain the rules. They come with the extension, so that the link of a finding works without a network. */
import * as vscode from 'vscode';
import type { Core } from './core.js';

const scheme = 'product-specs-rule';

export function ruleUri(id: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${id}.md` });
}

export function registerRuleDocs(core: Core): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: async (uri) => {
      const id = uri.path.replace(/^\/|\.md$/g, '');
      return (await (await core.service()).rulePage(id)) ?? vscode.l10n.t('# {0}\n\nThere is no rule with this name.\n', id);
    },
  });
}
