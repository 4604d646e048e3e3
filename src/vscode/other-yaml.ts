/**
 * Red Hat's YAML extension beside ours. A slip in the punctuation is named once: by Red Hat's where it names one. What it takes for good YAML
 * and we do not, it never names, so that ours stay where it says nothing.
 */
import * as vscode from 'vscode';
import type { Finding } from '../core/service.js';
import { openDocument } from './files.js';
import { LaterEach } from './later.js';

/** As long as the other may take to name a slip before we do, in milliseconds. It waits for a pause in typing, too. */
const patience = 1000;

export class OtherYaml implements vscode.Disposable {
  /** Of documents in which both may find slips: whether the other named one, and whether it had its time. By address. */
  private readonly states = new Map<string, { readonly version: number; named: boolean; waited: boolean }>();
  private readonly waiting = new LaterEach<vscode.TextDocument>((document) => this.endWaiting(document));
  private readonly listener: vscode.Disposable;

  /** @param again is told of documents whose findings are others now */
  constructor(private readonly again: (document: vscode.TextDocument) => void) {
    this.listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) this.compare(uri);
    });
  }

  /** The findings without those that the other names, or is still to be asked about. */
  without(findings: readonly Finding[], document: vscode.TextDocument): readonly Finding[] {
    const { uri, version } = document;
    const key = uri.toString();
    const extension = redHatYaml();
    if (!extension || !findings.some(isSlip)) {
      this.forget(uri);
      return findings;
    }
    // It starts with the same document as we do. What is told twice goes as soon as it is there.
    if (!extension.isActive) void extension.activate().then(() => this.again(document), () => undefined);
    if (!validates(uri)) return findings;
    const known = this.states.get(key);
    const state = known?.version === version ? known : { version, named: false, waited: false };
    state.named = namesSlips(uri);
    this.states.set(key, state);
    if (!state.named && state.waited) return findings;
    if (!state.named) this.waiting.in(patience, key, document);
    return findings.filter((finding) => !isSlip(finding));
  }

  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.waiting.cancel(key);
    this.states.delete(key);
  }

  dispose(): void {
    this.waiting.dispose();
    this.listener.dispose();
  }

  private endWaiting(document: vscode.TextDocument): void {
    const state = this.states.get(document.uri.toString());
    if (state?.version !== document.version) return;
    state.waited = true;
    this.again(document);
  }

  /** Our own findings come by here, too: only what the other says anew counts. */
  private compare(uri: vscode.Uri): void {
    const state = this.states.get(uri.toString());
    if (!state || state.named === namesSlips(uri)) return;
    const document = openDocument(uri);
    if (document) this.again(document);
  }
}

/** Whether a finding of ours is left to the other, which names slips in this document. Its fixes are still ours to offer. */
export function isToldByOther(uri: vscode.Uri, finding: Finding): boolean {
  return isSlip(finding) && validates(uri) && namesSlips(uri);
}

/** What cannot be read, unlike advice about what can. */
function isSlip({ rule, severity }: Finding): boolean {
  return rule === 'yaml-syntax' && severity === 'error';
}

function validates(uri: vscode.Uri): boolean {
  return redHatYaml()?.isActive === true && vscode.workspace.getConfiguration('yaml', uri).get('validate', true);
}

/** Findings by a schema have a source of their own. */
function namesSlips(uri: vscode.Uri): boolean {
  return vscode.languages.getDiagnostics(uri).some(({ source, severity }) => source === 'YAML' && severity === vscode.DiagnosticSeverity.Error);
}

function redHatYaml(): vscode.Extension<unknown> | undefined {
  return vscode.extensions.getExtension('redhat.vscode-yaml');
}
