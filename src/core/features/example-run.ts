/** Runs a rule's example as the files it stands for. */
import { analyze } from '../analyze.js';
import { defaultConfig, type Config } from '../config.js';
import { parse } from '../parse/parse.js';
import { kinds } from '../schema/catalog.js';
import { readConfig } from '../spec/config.js';
import { detect } from '../spec/detect.js';
import { Spec } from '../spec/spec.js';
import { summarise } from '../spec/summary.js';
import { WorkspaceNames } from '../spec/workspace-names.js';
import { TeamFiles } from '../team/files.js';

interface ExampleFile {
  readonly name: string;
  readonly text: string;
}

/** Pages say the same on every day. */
const exampleDay = '2026-11-21';

/** The first message with which a rule answers to an example; undefined when it is silent. */
export function messageIn(example: string, rule: string): string | undefined {
  const files = filesOf(example);
  const workspace = new WorkspaceNames();
  let config: Config = defaultConfig;
  for (const { name, text } of files) {
    const source = parse(text);
    const detection = detect(source, name);
    if (!detection.ours) continue;
    const spec = new Spec(detection.kind, source);
    if (detection.kind === settingsKind) config = new TeamFiles(() => true).extend(readConfig(spec, name));
    else workspace.set(summarise(spec, name));
  }
  for (const { name, text } of files) {
    const analysis = analyze({ source: parse(text), path: name, config, workspace, today: exampleDay });
    const found = analysis.ours ? analysis.findings.find((finding) => finding.rule === rule) : undefined;
    if (found) return found.message;
  }
  return undefined;
}

const settingsKind = kinds.find(({ id }) => id === 'config');

/** Several files stand in one example, each below a line `== name ==`. */
function filesOf(example: string): readonly ExampleFile[] {
  const parts = example.split(/^== (.+) ==\n/m);
  if (parts.length === 1) return [{ name: 'example.yaml', text: example }];
  return parts.slice(1).flatMap((name, index, rest) => (index % 2 === 0 ? [{ name, text: rest[index + 1] ?? '' }] : []));
}
