/** What the command line sees of the world: handed in, so that tests can look on. */
import { styleText } from 'node:util';

export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `YYYY-MM-DD` where the person is. */
  readonly today: string;
  /** Standard output goes to a person's screen. */
  readonly outIsScreen: boolean;
  /** Standard error goes to a person's screen. */
  readonly errorIsScreen: boolean;
  out(text: string): void;
  error(text: string): void;
  /** All of standard input. */
  input(): Promise<Uint8Array>;
}

export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim' | 'underline';

/** Gives a text a colour, or leaves it alone where colours would be noise. */
export type Paint = (colour: Colour, text: string) => string;

export function paintFor(terminal: Terminal): Paint {
  return wantsColour(terminal) ? (colour, text) => styleText(colour, text, { validateStream: false }) : (_colour, text) => text;
}

/** FORCE_COLOR decides if it is there, then NO_COLOR; else colours are for screens that know them. */
function wantsColour({ env, outIsScreen }: Terminal): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return false;
  return outIsScreen;
}

/**
 * Text from a file on one line, with nothing in it that a screen would obey: a spec must not be able to clear it, colour it or turn
 * the direction of its writing.
 */
export function harmless(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\r\n\u2028\u2029]/.test(space) ? ' ' : space)).replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '�');
}
