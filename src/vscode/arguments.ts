/**
 * What commands are called with, by menus, keyboard shortcuts, scripts and other extensions: anything at all. A field counts that is of the type
 * it should be; any other is as good as not given. Knows nothing of VS Code but its types, and so is tested without it.
 */
import type * as vscode from 'vscode';
import type { AssignOwnerArguments } from './assign-owner.js';
import type { ChangeStatusArguments } from './change-status.js';
import type { ImportArguments } from './import-spec.js';
import type { NewSpecArguments } from './new-spec.js';
import type { SampleArguments } from './sample-workspace.js';
import type { UseProfileArguments } from './use-profile.js';

type Test<T> = (value: unknown) => value is T;

type Fields<T> = { readonly [Key in keyof T]-?: Test<NonNullable<T[Key]>> };

/** @param isUri whether something is an address of VS Code's */
export class CommandArguments {
  constructor(private readonly isUri: Test<vscode.Uri>) {}

  text(argument: unknown): string | undefined {
    return isText(argument) ? argument : undefined;
  }

  uri(argument: unknown): vscode.Uri | undefined {
    return this.isUri(argument) ? argument : undefined;
  }

  /** From a menu come an address, an editor, a group of editors: nothing that was asked for. */
  newSpec(argument: unknown): NewSpecArguments {
    const { isUri } = this;
    const isFolder = (value: unknown): value is vscode.Uri | string => isText(value) || isUri(value);
    return fitting<NewSpecArguments>(argument, { kind: isText, template: isText, title: isText, folder: isFolder });
  }

  /** From the Explorer comes the folder's address. */
  here(argument: unknown): NewSpecArguments {
    return this.isUri(argument) ? { folder: argument } : {};
  }

  /** From the Explorer comes the file's address. */
  import(argument: unknown): ImportArguments {
    const { isUri } = this;
    return isUri(argument) ? { file: argument } : fitting<ImportArguments>(argument, { file: isUri, text: isText, kind: isText, folder: isUri });
  }

  assignment(argument: unknown): AssignOwnerArguments {
    return fitting<AssignOwnerArguments>(argument, { section: isFilled, owner: isFilled, person: isFilled, reason: isFilled, scope: isScope });
  }

  changeStatus(argument: unknown): ChangeStatusArguments {
    return fitting<ChangeStatusArguments>(argument, { status: isText, reason: isText });
  }

  profile(argument: unknown): UseProfileArguments {
    return fitting<UseProfileArguments>(argument, { profile: isText, of: this.isUri });
  }

  /** Whether to open it is a question only where somebody said where it goes. */
  sample(argument: unknown): SampleArguments {
    const given = fitting<SampleArguments>(argument, { folder: this.isUri, open: isYesOrNo });
    return given.folder ? given : {};
  }

  /** Where an export goes. */
  target(argument: unknown): vscode.Uri | undefined {
    return fitting<{ readonly target?: vscode.Uri }>(argument, { target: this.isUri }).target;
  }
}

/** Of an argument the fields that are known and pass their test. */
function fitting<T extends object>(argument: unknown, fields: Fields<T>): Partial<T> {
  if (typeof argument !== 'object' || argument === null) return {};
  const given = argument as Readonly<Record<string, unknown>>;
  const tests = Object.entries(fields) as [string, Test<unknown>][];
  return Object.fromEntries(tests.flatMap(([name, fits]) => (fits(given[name]) ? [[name, given[name]]] : []))) as Partial<T>;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFilled(value: unknown): value is string {
  return isText(value) && value.trim() !== '';
}

function isYesOrNo(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isScope(value: unknown): value is 'spec' | 'team' {
  return value === 'spec' || value === 'team';
}
