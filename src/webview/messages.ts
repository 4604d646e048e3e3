/**
 * What the page of the preview and the extension say to each other. Both sides check what they hear: a message is data from elsewhere.
 * Offsets count from the start of the text the page was made of.
 */

/** From the extension to the page. */
export type ToPage =
  /** Another page to show; `uri` is the text it is made of. */
  | { readonly type: 'page'; readonly uri: string; readonly html: string }
  /** Something to say above the page; no text takes it away. `alone`: there is no page. */
  | { readonly type: 'note'; readonly text: string; readonly alone: boolean }
  /** The editor shows the text from here on. */
  | { readonly type: 'scroll'; readonly offset: number }
  /** The cursor is here. */
  | { readonly type: 'cursor'; readonly offset: number };

/** From the page to the extension. */
export type FromPage =
  /** The page listens now. */
  | { readonly type: 'ready' }
  /** Somebody wants to see this part in the text. */
  | { readonly type: 'goTo'; readonly offset: number }
  /** Somebody wants this profile to be the team's. */
  | { readonly type: 'useProfile'; readonly profile: string }
  /** Somebody has scrolled the page to this part. */
  | { readonly type: 'scrolled'; readonly offset: number };

export function isFromPage(message: unknown): message is FromPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'ready') return true;
  if (message.type === 'useProfile') return isText(message, 'profile');
  return (message.type === 'goTo' || message.type === 'scrolled') && hasOffset(message);
}

export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'page') return isText(message, 'uri') && isText(message, 'html');
  if (message.type === 'note') return isText(message, 'text') && 'alone' in message && typeof message.alone === 'boolean';
  return (message.type === 'scroll' || message.type === 'cursor') && hasOffset(message);
}

function hasOffset(message: object): boolean {
  return 'offset' in message && Number.isSafeInteger(message.offset) && Number(message.offset) >= 0;
}

function isText(message: object, key: 'uri' | 'html' | 'text' | 'profile'): boolean {
  return key in message && typeof (message as Record<string, unknown>)[key] === 'string';
}
