/** Shows that something is going on, once it takes longer than people wait without wondering. */
import * as vscode from 'vscode';

/** In milliseconds. */
const patience = 1000;

/** Hears what to say, and how much of the whole is done since the last time, in percent. */
export type Tell = (message: string, increment?: number) => void;

/**
 * Work that can be stopped is shown with a button to do so.
 *
 * @param stop undefined where it goes on behind what people do, and only the status bar tells of it
 */
export async function withLateProgress<T>(title: string, work: (tell: Tell) => Promise<T>, stop?: () => void): Promise<T> {
  let tell: Tell = () => undefined;
  let said: readonly [string, number] = ['', 0];
  const working = work((message, increment = 0) => {
    said = [message, said[1] + increment];
    tell(message, increment);
  });
  const location = stop ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window;
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location, title, cancellable: stop !== undefined }, async (progress, token) => {
      token.onCancellationRequested(() => stop?.());
      tell = (message, increment = 0) => progress.report({ message, increment });
      tell(...said);
      // How it ended is for those who wait for the work.
      await working.then(() => undefined, () => undefined);
    });
  }, patience);
  try {
    return await working;
  } finally {
    clearTimeout(timer);
  }
}
