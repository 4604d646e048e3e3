/** What a person does in the workbench: commands, keys, the mouse. Every step waits until it can be seen. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

const quickInput = (page: Page): Locator => page.locator('.quick-input-widget');
const hovers = (page: Page): Locator =>
  page.locator('.monaco-editor .monaco-hover').filter({ visible: true, hasText: /\S/, hasNotText: /^\s*Loading\.\.\.\s*$/ });
const rows = (page: Page): Locator => quickInput(page).locator('.monaco-list-row');

/** Runs a command from the palette by its full title, such as "Product Specs: New PRD". */
export async function runCommand(page: Page, title: string): Promise<void> {
  await openQuickInput(page, 'F1', `>${title}`);
  await pick(page, title);
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await openQuickInput(page, 'ControlOrMeta+P', name);
  await pick(page, name);
  await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/** Chooses the entry with exactly this label in the list that is open. */
export async function pick(page: Page, label: string): Promise<void> {
  const row = rows(page).filter({ has: page.locator('.label-name').getByText(label, { exact: true }) });
  await row.first().click();
}

/** The labels of the list that is open, after it has filled. */
export async function choices(page: Page): Promise<string[]> {
  await rows(page).first().waitFor();
  return rows(page).locator('.label-name').allInnerTexts();
}

/** Answers the question that is open, replacing what it suggests; without a text it accepts the suggestion. */
export async function answer(page: Page, text?: string): Promise<void> {
  const box = quickInput(page).locator('input.input');
  await box.waitFor();
  if (text !== undefined) {
    await box.fill(text);
  }
  await box.press('Enter');
}

/** Sets the cursor in the active editor. Lines and columns count from 1. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await openQuickInput(page, 'Control+G', `:${line}:${column}`);
  // Before it has understood what was typed, it takes no notice of the key.
  await rows(page).filter({ hasText: new RegExp(`go to line ${line}\\b`, 'i') }).first().waitFor();
  await page.keyboard.press('Enter');
  await quickInput(page).waitFor({ state: 'hidden' });
}

/** Types into whatever has the focus, no faster than the editor can follow. */
export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 15 });
}

/** Presses keys one after the other, such as 'Control+S' or 'Escape'. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
  }
}

/**
 * Rests the mouse on a text in the visible part of the editor and returns what the hover says. What VS Code and the extensions have to say comes
 * bit by bit, on a busy machine with seconds in between: it is waited for until the hover has what is looked for, and given up in time.
 */
export async function hoverText(page: Page, text: string, wanted: RegExp): Promise<string> {
  const hover = hovers(page).first();
  let said = '';
  for (let attempt = 0; attempt < 10 && !wanted.test(said); attempt += 1) {
    // The editor only counts a mouse that moves, and asks the extensions once: one still starting has not answered.
    const { x, y } = await whereIs(page, text);
    await leave(page);
    await page.mouse.move(x + 2, y + 1);
    await page.mouse.move(x, y, { steps: 3 });
    const shown = await hover.waitFor({ timeout: 1500 }).then(() => true, () => false);
    if (shown) await hover.filter({ hasText: wanted }).waitFor({ timeout: 3000 }).catch(() => undefined);
    said = shown ? (await hover.innerText()).replaceAll('\u00a0', ' ').trim() : '';
  }
  return said;
}

/** Takes the mouse off the editor, which closes a hover. */
export async function leave(page: Page): Promise<void> {
  const bar = await page.locator('.part.statusbar').boundingBox();
  await page.mouse.move((bar?.width ?? 0) / 2, bar?.y ?? 0, { steps: 3 });
  await hovers(page).first().waitFor({ state: 'hidden' });
}

/** Clicks a text in the visible part of the editor; a CodeLens is such a text too. */
export async function clickText(page: Page, text: string): Promise<void> {
  // A hover could lie over it.
  await leave(page);
  const lens = page.locator('.codelens-decoration a', { hasText: text });
  await lens.or(lineWith(page, text)).first().waitFor();
  const box = (await lens.count()) > 0 ? await lens.first().boundingBox() : null;
  // Playwright's own click would scroll the text into view, and with it parts of the workbench that are not made to scroll.
  const { x, y } = box === null ? await whereIs(page, text) : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.click(x, y);
}

/** Asks for suggestions at the cursor and returns the labels of those in sight; an empty list when there are none. */
export async function suggestions(page: Page): Promise<string[]> {
  await page.keyboard.press('Control+Space');
  const widget = page.locator('.suggest-widget');
  const none = widget.locator('.message').getByText('No suggestions');
  await widget.locator('.monaco-list-row').or(none).filter({ visible: true }).first().waitFor();
  return (await none.isVisible()) ? [] : widget.locator('.monaco-list-row .label-name').allInnerTexts();
}

/** The visible lines of the active editor from top to bottom, with the inlay hints as they stand in them. */
export async function visibleLines(page: Page): Promise<string[]> {
  const lines = page.locator('.editor-group-container.active .editor-instance .view-line');
  // The page keeps lines in the order it drew them. (No DOM types here: they would be visible in all of `src`.)
  const texts: string[] = await lines.evaluateAll((nodes) =>
    [...nodes].sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top)).map((node) => node.textContent),
  );
  return texts.map((text) => text.replaceAll('\u00a0', ' '));
}

/** Waits for a notification with this text in it and returns all of its text. */
export async function notification(page: Page, text: string | RegExp): Promise<string> {
  return page.locator('.notifications-toasts .notification-list-item-message').filter({ hasText: text }).first().innerText();
}

/** The content of the webview in sight, such as a preview. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
}

/** Saves a picture of the window as PNG. */
export async function screenshot(page: Page, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled' });
}

async function openQuickInput(page: Page, key: string, text: string): Promise<void> {
  const box = quickInput(page).locator('input.input');
  for (let attempt = 0; ; attempt += 1) {
    await page.keyboard.press(key);
    try {
      await box.waitFor({ timeout: 1000 });
      break;
    } catch (error) {
      // Right after the window has opened keys are not listened to yet.
      if (attempt === 15) {
        throw error;
      }
    }
  }
  await box.fill(text);
}

const lineWith = (page: Page, text: string): Locator => page.locator('.editor-group-container.active .view-line', { hasText: text });

/** The middle of a text in the editor, in pixels of the window. */
async function whereIs(page: Page, text: string): Promise<{ x: number; y: number }> {
  const line = lineWith(page, text).first();
  await line.waitFor();
  return line.evaluate((node, wanted) => {
    const range = node.ownerDocument.createRange();
    const walker = node.ownerDocument.createTreeWalker(node, 4);
    const start = node.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
    let before = 0;
    let startSet = false;
    // A line is drawn as many pieces of text; the range begins and ends inside the right ones.
    while (walker.nextNode()) {
      const piece = walker.currentNode;
      const after = before + piece.length;
      if (!startSet && start < after) {
        range.setStart(piece, start - before);
        startSet = true;
      }
      if (start + wanted.length <= after) {
        range.setEnd(piece, start + wanted.length - before);
        break;
      }
      before = after;
    }
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, text);
}
