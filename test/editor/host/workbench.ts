/** A workbench in a headless browser: the editor as a person sees it. */
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from './chromium.js';
import { HostFailure, within } from './failure.js';
import { extensionHosts, restricted, writeSettings } from './settings.js';
import { startServer, type Opening, type Server, type ServerOptions } from './server.js';

export interface WorkbenchOptions extends ServerOptions, Opening {
  /** A running server to use instead of a new one, with its folders and packages; it stays open when the workbench is closed. */
  server?: Server;
  /** Run the `extensions` in the web worker, from their `browser` entry. Tests run there too if they lie inside the extension. */
  web?: boolean;
  /** Size of the window in CSS pixels, 1280 × 800 by default, and device pixels in each (2 for sharp pictures). */
  viewport?: { width: number; height: number };
  scale?: number;
  /** Gets every line the extension host and the tests log. */
  onLog?: (line: string) => void;
}

export interface Workbench {
  page: Page;
  server: Server;
  /** Settles when the tests module's `run()` does: 0, or 1 when it failed. Rejects when the window goes away before. */
  finished: Promise<number>;
  close(): Promise<void>;
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // The shared memory of a container is often too small for a browser.
  ...['--disable-dev-shm-usage', '--font-render-hinting=none'],
];

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const browser = await findBrowser();
  const server = options.server ?? (await startServer(options));
  const closeServer = options.server === undefined ? () => server.close() : () => {};
  try {
    const hosts = extensionHosts(options.extensions ?? [], options.web ?? false);
    writeSettings(server.userData, { ...options.settings, ...hosts, ...(options.restricted ? restricted : {}) }, options.theme);
    const window = await openWindow(browser, options);
    const { page } = window;
    const finished = outcome(page, options.onLog);
    const close = async (): Promise<void> => {
      await window.close();
      closeServer();
    };
    try {
      await page.goto(server.address(options), { timeout: 60_000 });
      await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    } catch (error) {
      await close();
      throw new HostFailure(`VS Code did not open in the browser: ${firstLine(error)}. The server's last words: ${server.lastWords()}`);
    }
    return { page, server, finished, close };
  } catch (error) {
    closeServer();
    throw error;
  }
}

async function openWindow(
  { executablePath, env }: Awaited<ReturnType<typeof findBrowser>>,
  { viewport = { width: 1280, height: 800 }, scale = 1, theme = 'light' }: WorkbenchOptions,
): Promise<{ page: Page; close: () => Promise<void> }> {
  const launching = chromium.launch({
    executablePath,
    args: flags,
    env: { ...process.env, ...env },
    timeout: 60_000,
    // Signals are handled in processes.ts, and end the browser with this process.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  const browser = await launching.catch((error: unknown) => {
    const reason = /error while loading shared libraries: .+/.exec(String(error))?.[0] ?? firstLine(error);
    throw new HostFailure(`The browser ${executablePath} did not start: ${reason}. Install Chromium, or set CHROME_PATH to another.`);
  });
  // The editor compares the preferred scheme with its theme, and would switch.
  const colorScheme = theme === 'light' ? 'light' : 'dark';
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, colorScheme, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const close = (): Promise<void> => within(10, 'The browser did not close.', browser.close()).catch(() => {});
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { page, close };
}

/** Listens to what the workbench reports of a test run. VS Code calls these two functions when a page defines them. */
function outcome(page: Page, onLog: (line: string) => void = () => {}): Promise<number> {
  const finished = new Promise<number>((done, fail) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => done(code));
    void page.exposeFunction('codeAutomationLog', (_kind: string, parts: unknown[]) => onLog(parts.map(asText).join(' ')));
    page.on('crash', () => fail(new HostFailure('The browser window crashed: is there enough memory?')));
    page.on('close', () => fail(new HostFailure('The browser window was closed before the tests had finished.')));
  });
  // Only a caller that runs tests looks at it.
  finished.catch(() => {});
  return finished;
}

const asText = (part: unknown): string => (typeof part === 'string' ? part : JSON.stringify(part));
const firstLine = (error: unknown): string => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
