/** Who owns a section and what belongs in it, when the mouse rests on its key. */
import * as vscode from 'vscode';
import { toHover, toSpan } from './convert.js';
import type { Core } from './core.js';
import { selector, type Documents } from './documents.js';
import type { Log } from './log.js';
import { setting } from './settings.js';

export function registerHover(core: Core, documents: Documents, log: Log): vscode.Disposable {
  return vscode.languages.registerHoverProvider(selector, {
    provideHover: (document, position, token) =>
      log.quietly('Hover', async () => {
        if (!setting('hover.enabled', document.uri)) return undefined;
        const analysis = await documents.spec(document, token);
        if (!analysis) return undefined;
        const service = await core.service();
        const { lines } = analysis.source;
        const hover = await service.hover(analysis, toSpan(lines, new vscode.Range(position, position)).start);
        const whole = hover?.rule === undefined ? undefined : await service.ruleHover(hover.rule);
        return hover && toHover({ ...hover, ...(whole !== undefined && { markdown: whole }) }, lines);
      }),
  });
}
