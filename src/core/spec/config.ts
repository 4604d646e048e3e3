/** Reads a team settings file into a `Config`. */
import { defaultConfig, type CatalogueMetric, type Config, type ConfigProblem, type KindDeclaration, type OwnershipOverride } from '../config.js';
import { severities, type Severity } from '../finding.js';
import { readingRules } from '../parse/messages.js';
import type { Spec } from './spec.js';
import { readOverride, readTeam } from './team.js';
import type { View } from './view.js';

const levels: readonly string[] = ['off', ...severities];

export function readConfig(spec: Spec, path: string): Config {
  const profile = spec.at('profile').text;
  const templates = spec.at('templates').text;
  return {
    ...defaultConfig,
    path,
    ...(profile !== undefined && { profile }),
    team: readTeam(spec.at('team')),
    ownership: new Map(spec.at('ownership').entries().flatMap(([key, value]) => overrides(String(key.value), value))),
    approvals: new Map(spec.at('approvals').entries().map(([key, value]) => [String(key.value), texts(value)])),
    rules: new Map(spec.at('rules').entries().flatMap(([key, value]) => level(String(key.value), value))),
    vocabulary: new Set(texts(spec.at('vocabulary')).map((word) => word.toLowerCase())),
    metrics: spec.at('metrics').items().flatMap(catalogueMetric),
    metricsClosed: spec.at('metrics_closed').boolean === true,
    ...(templates !== undefined && { templates }),
    files: spec.at('files').entries().flatMap(([glob, value]) => globs(String(glob.value), value)),
    declared: spec.at('kinds').entries().map(([id, value]) => declaration(String(id.value), value)),
    problems: spec.source.problems.map(({ span }): ConfigProblem => ({ path, line: spec.source.lines.lineAt(span.start) + 1, span })),
  };
}

/** `prd.metrics: {…}`, or `prd: {metrics: {…}}`. */
function overrides(key: string, value: View): readonly (readonly [string, OwnershipOverride])[] {
  if (key.includes('.')) return [[key, readOverride(value)]];
  return value.entries().map(([section, override]) => [`${key}.${String(section.value)}`, readOverride(override)] as const);
}

function level(rule: string, value: View): readonly (readonly [string, Severity | 'off'])[] {
  if (readingRules.has(rule)) return [];
  // The word `off` is plain text in YAML 1.2, but older editors turn it into a no.
  const text = value.boolean === false ? 'off' : value.text;
  return text !== undefined && levels.includes(text) ? [[rule, text as Severity | 'off']] : [];
}

function globs(glob: string, value: View): Config['files'] {
  const kind = value.text;
  return kind === undefined ? [] : [{ glob, kind }];
}

function declaration(id: string, value: View): KindDeclaration {
  const filled = (key: 'schema' | 'template' | 'suffix'): Partial<KindDeclaration> => {
    const view = value.at(key);
    return view.filledText === undefined ? {} : { [key]: view.filledText.trim() };
  };
  return { id, ...filled('schema'), ...filled('template'), ...filled('suffix') };
}

function catalogueMetric(value: View): readonly CatalogueMetric[] {
  const id = value.at('id').text;
  if (id === undefined) return [];
  const field = (key: 'name' | 'type' | 'direction' | 'definition'): Partial<CatalogueMetric> => {
    const text = value.at(key).text;
    return text === undefined ? {} : { [key]: text };
  };
  return [{ id, ...field('name'), ...field('type'), ...field('direction'), ...field('definition') }];
}

function texts(value: View): readonly string[] {
  return value.items().flatMap((item) => (item.text === undefined ? [] : [item.text]));
}
