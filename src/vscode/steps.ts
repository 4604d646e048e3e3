/** Questions asked one after the other in the same place, each with a way back to the one before. */
import * as vscode from 'vscode';

export const back = Symbol('back');

/** The answer; `back` for the question before; undefined when the person has left. */
export type Outcome<T> = T | typeof back | undefined;

export interface StepPlace {
  /** From 1. */
  readonly step: number;
  readonly of: number;
}

interface Question {
  readonly title: string;
  readonly place: StepPlace;
}

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

export function pick<T>(
  question: Question & { readonly placeholder: string; readonly choices: readonly Choice<T>[] },
): Promise<Outcome<T>> {
  const input = vscode.window.createQuickPick<Choice<T>>();
  input.items = question.choices;
  input.placeholder = question.placeholder;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  return show(input, question, () => input.activeItems[0]?.value);
}

export function ask(
  question: Question & {
    readonly prompt: string;
    readonly placeholder: string;
    /** What is wrong with a text, in a sentence; undefined when nothing is. */
    readonly validate: (text: string) => string | undefined;
  },
): Promise<Outcome<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = question.prompt;
  input.placeholder = question.placeholder;
  input.onDidChangeValue((text) => {
    // An empty box is no mistake before somebody has tried to go on with it.
    input.validationMessage = text === '' ? undefined : question.validate(text);
  });
  return show(input, question, () => {
    input.validationMessage = question.validate(input.value);
    return input.validationMessage === undefined ? input.value : undefined;
  });
}

/** @param answer undefined while there is none to go on with */
function show<T>(
  input: (vscode.QuickPick<Choice<T>> | vscode.InputBox) & vscode.QuickInput,
  { title, place }: Question,
  answer: () => T | undefined,
): Promise<Outcome<T>> {
  input.title = title;
  if (place.of > 1) {
    input.step = place.step;
    input.totalSteps = place.of;
  }
  input.ignoreFocusOut = true;
  input.buttons = place.step > 1 ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const end = (outcome: Outcome<T>): void => {
      // The first outcome counts; hiding the input afterwards reports another.
      resolve(outcome);
      input.dispose();
    };
    input.onDidAccept(() => {
      const value = answer();
      if (value !== undefined) end(value);
    });
    input.onDidTriggerButton((button) => {
      if (button === vscode.QuickInputButtons.Back) end(back);
    });
    input.onDidHide(() => end(undefined));
    input.show();
  });
}
