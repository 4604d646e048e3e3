/** Shows our own Markdown pages on a screen; elsewhere they stay Markdown. */
import type { Paint } from './terminal.js';

export function forScreen(markdown: string, isScreen: boolean, paint: Paint): string {
  if (!isScreen) return markdown;
  let isCode = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (/^`{3,}/.test(line)) {
      isCode = !isCode;
      return [];
    }
    if (isCode) return [`    ${line}`];
    return [withinLine(line, paint)];
  });
  return lines.join('\n');
}

function withinLine(line: string, paint: Paint): string {
  const heading = /^#+ (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return paint('bold', heading);
  return line
    .replace(/\[([^[\]]+)\]\(([^)]+)\)/g, '$1 <$2>')
    .replace(/\*\*([^*]+)\*\*/g, (_whole, text: string) => paint('bold', text))
    .replace(/\\([\\`*_{}[\]<>()#+!|~&@$:.=-])/g, '$1');
}
