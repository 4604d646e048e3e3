/** User settings for an editor that nobody has set up: no welcome, no questions, nothing that goes to the network. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Settings = Record<string, unknown>;
export type Theme = 'light' | 'dark' | 'highContrast';

const quiet: Settings = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  // A picture must not depend on the moment it is taken.
  'editor.cursorBlinking': 'solid',
  // In the browser a second without a key would save a file, unlike on the desktop.
  'files.autoSave': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Every folder is opened without trust, and without the question whether to trust it. */
export const restricted: Settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

const themes: Record<Theme, string> = { light: 'Default Light Modern', dark: 'Default Dark Modern', highContrast: 'Default High Contrast' };

/** Writes the settings into a user data folder (desktop VS Code and its server have the same layout). Present ones stay. */
export function writeSettings(userData: string, settings: Settings = {}, theme?: Theme): void {
  const file = join(userData, 'User/settings.json');
  const present = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Settings) : {};
  const colours = theme === undefined ? {} : { 'workbench.colorTheme': themes[theme] };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quiet, ...present, ...colours, ...settings }, null, 2));
}

/**
 * Which extension host runs the extensions in these folders: the web worker, from their `browser` entry, or the one on Node.js. The
 * workbench of the server overlooks `extensionDevelopmentKind`, so that this setting is the only way.
 */
export function extensionHosts(extensions: readonly string[], web: boolean): Settings {
  const ids = extensions.map((folder) => {
    const { publisher, name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { publisher: string; name: string };
    return `${publisher}.${name}`;
  });
  return { 'remote.extensionKind': web ? Object.fromEntries(ids.map((id) => [id, ['web']])) : {} };
}
