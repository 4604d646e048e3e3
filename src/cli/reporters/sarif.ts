/** SARIF 2.1.0, the form in which code scanning services take findings. */
import type { RuleMeta, Severity } from '../../core/service.js';
import type { FileReport, LineColumn, ReportedFinding } from '../report.js';
import type { ReportContext, Reporter } from './reporter.js';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export const sarif: Reporter = async ({ files, troubles }, context) => {
  const ids = [...new Set(files.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'product-specs', semanticVersion: context.version, rules: await Promise.all(ids.map((id) => ruleOf(id, context))) } },
        invocations: [
          {
            executionSuccessful: troubles.length === 0,
            ...(troubles.length > 0 && { toolExecutionNotifications: troubles.map((text) => ({ level: 'error', message: { text } })) }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: files.flatMap((file, index) => file.findings.map((finding) => resultOf(finding, file, index, ids))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

async function ruleOf(id: string, { service }: ReportContext): Promise<object> {
  const meta: RuleMeta | undefined = service.rule(id);
  const docs = await service.ruleDocs(id);
  if (!meta || !docs) return { id };
  return {
    id,
    shortDescription: { text: meta.title },
    fullDescription: { text: docs.why },
    help: { text: docs.howToFix, markdown: (await service.rulePage(id)) ?? docs.howToFix },
    defaultConfiguration: { level: levels[meta.level.base] },
    properties: { tags: meta.kinds },
  };
}

function resultOf(finding: ReportedFinding, { path }: FileReport, index: number, ids: readonly string[]): object {
  const { fixes } = finding;
  const artifactLocation = { uri: uriOf(path), index };
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding) } }],
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, safe, edits }) => ({
        description: { text: title },
        properties: { safe },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map((edit) => ({ deletedRegion: regionOf(edit), insertedContent: { text: edit.newText } })),
          },
        ],
      })),
    }),
  };
}

function regionOf({ start, end }: { readonly start: LineColumn; readonly end: LineColumn }): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
