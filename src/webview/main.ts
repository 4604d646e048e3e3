/**
 * The script of the preview's page. It shows the HTML it is given and never any of its own making but buttons; where the text behind a
 * part is stands in the part's attributes.
 */
import { isToPage, type FromPage } from './messages.js';
import { offsetAt, stepsOf, topOf } from './places.js';
import { Cursor } from './cursor.js';
import { keptState, PageState } from './state.js';

interface Host {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = element('main');
const note = element('.banner');
const state = new PageState(main, keptState(host.getState()));
const cursor = new Cursor(main);
const words = document.body.dataset;

/** The height that was last scrolled to by us: the event that follows is nobody's wish. */
let ownTop = -1;
let html = '';
/** Where the editor stands; kept for a page that comes later. */
let lastCursor: number | undefined;

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPage(data)) return;
  if (data.type === 'page') showPage(data.uri, data.html);
  else if (data.type === 'note') showNote(data.text, data.alone);
  else if (data.type === 'scroll') scrollTo(topOf(data.offset, steps()));
  else {
    lastCursor = data.offset;
    reveal(cursor.mark(data.offset));
  }
});

window.addEventListener('scroll', () => {
  const top = window.scrollY;
  state.noteScroll();
  keep();
  if (Math.abs(top - ownTop) < 2) return;
  ownTop = -1;
  later(() => host.postMessage({ type: 'scrolled', offset: offsetAt(top + 1, steps()) }));
});

main.addEventListener('toggle', () => keep(), true);

main.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.target.closest('a, summary')) return;
  // Somebody who marks words with the mouse wants to copy them.
  if (!event.target.closest('.go-to-text') && window.getSelection()?.isCollapsed === false) return;
  const action = event.target.closest('[data-action="use-profile"]');
  if (action) {
    host.postMessage({ type: 'useProfile', profile: action.getAttribute('data-value') ?? '' });
    return;
  }
  const part = event.target.closest('[data-start]');
  if (part) host.postMessage({ type: 'goTo', offset: Number(part.getAttribute('data-start')) });
});

host.postMessage({ type: 'ready' });

/** Replaces what has changed and leaves everything else as somebody has arranged it: the place, what is unfolded, the focus. */
function showPage(uri: string, fresh: string): void {
  const same = state.isFor(uri);
  if (same && fresh === html) return;
  html = fresh;
  const kept = state.before(uri);
  main.innerHTML = fresh;
  addButtons();
  kept.restore();
  ownTop = window.scrollY;
  cursor.refresh(lastCursor);
  keep();
}

function showNote(text: string, alone: boolean): void {
  note.textContent = text;
  note.hidden = text === '';
  note.classList.toggle('alone', alone);
  if (alone) {
    main.replaceChildren();
    html = '';
  }
}

/** The keyboard's way to the text: a button at each section. */
function addButtons(): void {
  for (const head of main.querySelectorAll('.section[data-start] > .section-head')) {
    const title = head.querySelector('h2')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'go-to-text';
    button.textContent = words['goToText'] ?? '';
    button.setAttribute('aria-label', `${words['goToText'] ?? ''}: ${title}`);
    head.append(button);
  }
}

/** Only where it is out of sight: a page that moves at every step of the cursor cannot be read. */
function reveal(part: Element | undefined): void {
  if (!part) return;
  const { top, bottom } = part.getBoundingClientRect();
  if (bottom < 0 || top > window.innerHeight) scrollTo(top + window.scrollY - window.innerHeight / 3);
}

function scrollTo(top: number): void {
  const highest = document.documentElement.scrollHeight - window.innerHeight;
  const wanted = Math.round(Math.max(0, Math.min(top, highest)));
  if (Math.abs(wanted - window.scrollY) < 2) return;
  ownTop = wanted;
  window.scrollTo({ top: wanted, behavior: 'instant' });
}

function steps(): ReturnType<typeof stepsOf> {
  // What stands at the top of the page is in an order of its own: it passes by evenly while the lines above the first section do.
  const places = [...main.querySelectorAll('.section[data-start], .section[data-start] [data-start]')].map((part) => ({
    start: Number(part.getAttribute('data-start')),
    end: Number(part.getAttribute('data-end')),
    top: part.getBoundingClientRect().top + window.scrollY,
  }));
  return stepsOf([{ start: 0, end: 0, top: 0 }, ...places], document.documentElement.scrollHeight);
}

let waiting = 0;

/** Once a frame is often enough. */
function later(work: () => void): void {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(work);
}

function keep(): void {
  host.setState(state.value());
}

function element(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
}
