import { coreValue } from '../parse/scalars.js';
import type { ScalarNode } from '../parse/source.js';

/** Where a value is written: between brackets, commas and brackets would end it. */
interface Place {
  readonly flow?: boolean;
}

/** A value as YAML text that reads back as exactly this text: without quotes where that is safe. For one line. */
export function quote(value: string, place: Place = {}): string {
  if (plainIsSafe(value, place)) return value;
  if (!/["\\]/.test(value) && !needsEscapes(value)) return `"${value}"`;
  return needsEscapes(value) ? JSON.stringify(value) : `'${value.replaceAll("'", "''")}'`;
}

/** A value in the quotes another one had: text that stood without stays so where that is safe. For one line. */
export function quoteAs(value: string, style: ScalarNode['style'], place: Place = {}): string {
  if (style === 'single' && !needsEscapes(value)) return `'${value.replaceAll("'", "''")}'`;
  return style === 'double' ? JSON.stringify(value) : quote(value, place);
}

/** Whether text without quotes reads back as exactly this text, here and in other YAML readers. */
export function plainIsSafe(value: string, place: Place = {}): boolean {
  if (value === '' || value !== value.trim() || needsEscapes(value)) return false;
  if (typeof coreValue(value) !== 'string' || older.test(value)) return false;
  if (/^[,[\]{}#&*!|>'"%@`“”„«‘’‚‹]/.test(value) || /^[-?:](\s|$)/.test(value) || /^(---|\.\.\.)/.test(value)) return false;
  if (/:(\s|$)/.test(value) || /\s#/.test(value) || value === '<<') return false;
  return !(place.flow && (/[,[\]{}]/.test(value) || value.startsWith('-')));
}

/** Words and numbers that are text in YAML 1.2 but not for readers of YAML 1.1. */
const older = /^(?:y|n|yes|no|on|off|[-+]?0[0-7_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?|=)$/i;

/** Line breaks and characters nobody can see, but for the no-break space within a text. */
function needsEscapes(value: string): boolean {
  return /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/.test(value) || hasLoneSurrogate(value);
}

function hasLoneSurrogate(value: string): boolean {
  return /\p{Surrogate}/u.test(value);
}
