/** yaml-language-server as its editors use it, without the process around it: with one schema, given and not fetched. */
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** As much of it as is used here; its package need not be installed for this to be checked. */
interface LanguageService {
  configure(settings: object): void;
  doValidation(document: unknown, isKubernetes: boolean): Promise<readonly unknown[]>;
  doHover(document: unknown, position: object): Promise<unknown>;
  doComplete(document: unknown, position: object, isKubernetes: boolean): Promise<{ readonly items: readonly unknown[] }>;
}
interface Document {
  positionAt(offset: number): object;
}
interface Modules {
  getLanguageService(params: object): LanguageService;
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): Document };
}

export interface Theirs {
  /** It remembers what it has read of a document by its name and version. */
  document(name: string, version: number, text: string): Document;
  findings(document: object): Promise<readonly unknown[]>;
  hover(document: object, offset: number): Promise<unknown>;
  completion(document: object, offset: number): Promise<readonly unknown[]>;
}

/**
 * @param suffix of the files that the schema is for
 * @param folder in which the package is installed
 */
export function yamlLanguageServer(suffix: string, schema: unknown, folder = __dirname): Theirs {
  const { TextDocument, getLanguageService } = modules(folder);
  const yaml = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('nothing is fetched here')),
    workspaceContext: { resolveRelativePath: (path: string) => path },
    telemetry: { send: () => undefined, sendError: () => undefined, sendTrack: () => undefined },
  });
  yaml.configure({ validate: true, hover: true, completion: true, schemas: [{ uri: 'file:///spec.schema.json', fileMatch: [`*.${suffix}`], schema }] });
  const at = (document: object, offset: number): object => (document as Document).positionAt(offset);
  return {
    document: (name, version, text) => TextDocument.create(`file:///${name}`, 'yaml', version, text),
    findings: (document) => yaml.doValidation(document, false),
    hover: (document, offset) => yaml.doHover(document, at(document, offset)),
    completion: async (document, offset) => (await yaml.doComplete(document, at(document, offset), false)).items,
  };
}

function modules(folder: string): Modules {
  const load = createRequire(join(folder, 'package.json'));
  const from = createRequire(load.resolve('yaml-language-server'));
  const { getLanguageService } = load('yaml-language-server') as Pick<Modules, 'getLanguageService'>;
  const { TextDocument } = from('vscode-languageserver-textdocument') as Pick<Modules, 'TextDocument'>;
  return { getLanguageService, TextDocument };
}
