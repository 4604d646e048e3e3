import { strict as assert } from 'node:assert';
import { isFromPage, isToPage } from '../../src/webview/messages.js';

describe('messages between page and extension', () => {
  it('those there are, are heard', () => {
    for (const message of [{ type: 'ready' }, { type: 'goTo', offset: 0 }, { type: 'scrolled', offset: 12 }]) assert(isFromPage(message), message.type);
    const toPage = [{ type: 'page', uri: 'a', html: '' }, { type: 'note', text: '', alone: false }, { type: 'scroll', offset: 1 }, { type: 'cursor', offset: 1 }];
    for (const message of toPage) assert(isToPage(message), message.type);
  });

  it('nothing else is', () => {
    const odd = [
      undefined, null, 1, 'ready', [], {}, { type: 'goTo' }, { type: 'goTo', offset: -1 }, { type: 'goTo', offset: 1.5 }, { type: 'goTo', offset: '1' },
      { type: 'scrolled', offset: NaN }, { type: 'cursor', offset: Infinity }, { type: 'page', html: '' }, { type: 'page', uri: 'a', html: 1 }, { type: 'note', text: 'a' },
      { type: 'run', command: 'x' },
    ];
    for (const message of odd) assert(!isFromPage(message) && !isToPage(message), JSON.stringify(message));
  });
});
