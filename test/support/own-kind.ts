/** A kind of spec that only one team has, with everything its settings name. */
import type { Finding } from '../../src/core/finding.js';
import { Project } from '../../src/core/project.js';
import type { WorkspaceFiles } from '../../src/core/workspace.js';
import { today } from './fixture.js';

export const schemaPath = 'specs/kinds/discovery.schema.json';

/** A schema as a team's engineer would write it. */
export const discovery = {
  title: 'Discovery brief',
  description: 'What we want to learn before we decide what to build.',
  type: 'object',
  required: ['id', 'title', 'status'],
  additionalProperties: false,
  properties: {
    id: { $ref: 'common.schema.json#/$defs/specId' },
    title: { $ref: 'common.schema.json#/$defs/specTitle' },
    status: {
      title: 'Status',
      description: 'How far the discovery has come.',
      enum: ['draft', 'running', 'done'],
      enumDescriptions: ['Being written.', 'People are being talked to.', 'The answer is in.'],
      'x-status': { firm_from: 'running', closed: [] },
    },
    problem: {
      title: 'Problem',
      description: 'What people struggle with, in their own words.',
      type: 'object',
      additionalProperties: false,
      required: ['statement'],
      properties: {
        statement: { title: 'Statement', description: 'One or two sentences.', type: 'string', 'x-prose': true },
        seen_on: { title: 'Seen on', type: 'string', format: 'date' },
      },
      'x-ownership': { owner: 'research', contributors: ['core-pm'], why: 'Research talks to people every week.' },
      'x-required-from': { status: 'running' },
    },
    interviews: { title: 'Interviews', description: 'How many people we talk to.', type: 'integer', minimum: 3, 'x-ownership': { owner: 'research' } },
    method: { $ref: '#/$defs/method' },
  },
  $defs: { method: { title: 'Method', description: 'How we ask.', type: 'string', enum: ['interviews', 'diary'], enumDescriptions: ['Talking.', 'Notes of many days.'] } },
};

export const schemaText = JSON.stringify(discovery, undefined, 2);
export const settings = `spec: config/v1\nkinds:\n  discovery:\n    schema: ${schemaPath}\n`;
export const brief = 'spec: discovery/v1\nid: search\ntitle: Search\nstatus: draft\n';
export const team: Readonly<Record<string, string>> = { 'product-specs.yaml': settings, [schemaPath]: schemaText };

/** Files in memory that a test changes as it goes. */
export function filesOf(content: Readonly<Record<string, string>>): WorkspaceFiles {
  return {
    list: () => Promise.resolve(Object.keys(content).filter((path) => path.endsWith('.yaml') && path !== 'product-specs.yaml')),
    read: (path) => Promise.resolve(content[path]),
    names: (folder) => {
      const within = Object.keys(content).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
      return Promise.resolve(within.length === 0 ? undefined : within.filter((name) => !name.includes('/')));
    },
  };
}

export async function loaded(content: Readonly<Record<string, string>>, trusted = true): Promise<Project> {
  const project = new Project(() => today, () => trusted);
  await project.load(filesOf(content));
  return project;
}

export function findingsIn(project: Project, text: string, path: string): readonly Finding[] {
  const analysis = project.analyze(text, path);
  return analysis.ours ? analysis.findings : [];
}

/** `rule: message` of what is found in the settings. */
export async function inSettings(content: Readonly<Record<string, string>>, trusted = true): Promise<readonly string[]> {
  const text = content['product-specs.yaml'] ?? '';
  const project = await loaded(content, trusted);
  return findingsIn(project, text, 'product-specs.yaml').map(({ rule, severity, message, span }) => `${text.slice(span.start, span.end)}: ${severity} ${rule}: ${message}`);
}
