/** The empty page that the preview's script fills. What it may do is said here: run our script, use our style, and nothing else. */
import * as vscode from 'vscode';
import { hostStyle } from '../webview/style.js';

/** @param style how every page looks */
export function shellHtml(webview: vscode.Webview, scripts: vscode.Uri, style: string): string {
  // Not `randomUUID`, which pages without a certificate do not have.
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const script = webview.asWebviewUri(vscode.Uri.joinPath(scripts, 'webview.js')).toString();
  const goToText = quoted(vscode.l10n.t('Go to text'));
  return `<!doctype html>
<html lang="en" data-host>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>${quoted(vscode.l10n.t('Preview'))}</title>
<style nonce="${nonce}">${style}${hostStyle}</style>
</head>
<body data-go-to-text="${goToText}">
<p class="banner" role="status" hidden></p>
<main></main>
<script nonce="${nonce}" src="${quoted(script)}"></script>
</body>
</html>`;
}

function quoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
