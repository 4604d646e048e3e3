/** The files that come with the extension, read through VS Code so that the desktop and the web need no code of their own. */
import * as vscode from 'vscode';
import type { Assets } from '../core/service.js';
import { readText } from './files.js';

export class ExtensionAssets implements Assets {
  constructor(private readonly extension: vscode.Uri) {}

  read(path: string): Promise<string> {
    return readText(vscode.Uri.joinPath(this.extension, path));
  }
}
