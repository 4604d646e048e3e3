/** The example PRD, grown to as many lines as wanted: shorter ones are its beginning, in longer ones its lists have more items. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const example = readFileSync(join(__dirname, '..', '..', 'templates', 'examples', 'guided-setup.prd.yaml'), 'utf8');

export function grown(lines: number): string {
  const sections = example.split(/^(?=[a-z_]+:)/m);
  const own = example.split('\n');
  if (lines <= own.length) return `${own.slice(0, lines).join('\n')}\n`;
  const more = sections.map(() => '');
  let missing = lines - own.length;
  for (let round = 1; missing > 0; round++) {
    sections.forEach((section, index) => {
      if (missing <= 0 || !/^[a-z_]+:\n {2}- id: /.test(section)) return;
      const items = `${section.slice(section.indexOf('\n') + 1).trimEnd()}\n`.replace(/^( +(?:- )?id: [\w-]+)/gm, `$1-x${round}`);
      more[index] += items;
      missing -= items.split('\n').length - 1;
    });
  }
  return sections.map((section, index) => (more[index] ? `${section.trimEnd()}\n${more[index]}\n` : section)).join('');
}
