/** The role a person has said to have, and asking for it. */
import * as vscode from 'vscode';
import { roles } from '../core/first.js';
import { section, setting } from './settings.js';
import { pick } from './steps.js';

export interface MyRole {
  readonly id: string;
  /** `growth PM` */
  readonly short: string;
}

/** Undefined where none is set, or one that there is not. */
export function myRole(): MyRole | undefined {
  const id = setting('role', undefined);
  return roles.find((role) => role.id === id);
}

/** @param roleId chosen without asking; an empty one for none */
export async function chooseRole(roleId?: string): Promise<MyRole | undefined> {
  const id = roleId ?? (await askRole());
  if (id === undefined || (id !== '' && !roles.some((role) => role.id === id))) return undefined;
  const configuration = vscode.workspace.getConfiguration(section);
  // Whoever has set another role for this workspace means this workspace.
  const isLocal = configuration.inspect('role')?.workspaceValue !== undefined;
  await configuration.update('role', id, isLocal ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  return roles.find((role) => role.id === id);
}

/** The role, asked for where none is set yet; undefined when the person does not say. */
export async function roleOrAsk(): Promise<MyRole | undefined> {
  return myRole() ?? chooseRole();
}

async function askRole(): Promise<string | undefined> {
  const now = setting('role', undefined);
  const current = (id: string): string => (id === now ? vscode.l10n.t('now') : '');
  const choices = [
    ...roles.map(({ id, title, short }) => ({ label: title, description: [short === title ? '' : short, current(id)].filter(Boolean).join(' · '), value: id })),
    { label: vscode.l10n.t('No role'), description: current(''), value: '' },
  ];
  const title = vscode.l10n.t('My role');
  const placeholder = vscode.l10n.t('Your sections are then marked as yours, and your open work is listed.');
  const outcome = await pick({ title, place: { step: 1, of: 1 }, placeholder, choices });
  return typeof outcome === 'string' ? outcome : undefined;
}
