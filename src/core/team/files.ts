/** The files that the team settings name: schemas and templates of the team's own kinds, and its folder of templates. */
import type { Config, NamedFileTrouble, KindDeclaration, TeamTemplate } from '../config.js';
import { kindById, kinds as builtIn, type Kind, type OwnParts } from '../schema/catalog.js';
import { loadCompiler } from '../schema/compiler.js';
import { schemaFile } from '../schema/files.js';
import { ownKind } from '../schema/own-kind.js';
import type { Compile, Compiled, SchemaTrouble } from '../schema/own-schema.js';
import { kindBySuffix } from '../spec/might-be.js';
import { withoutEnd } from '../text.js';
import { ownTemplate, readTemplate, templateNames } from './templates.js';
import type { WorkspaceFiles } from '../workspace.js';

export type NamedFiles = Pick<WorkspaceFiles, 'read' | 'names'>;

/** A path in the settings: relative, with `/`, and of something in the settings' own folder. */
export function pathInside(written: string): string | undefined {
  const path = withoutEnd(written.replaceAll('\\', '/').replace(/^(?:\.\/)+/, ''), '/');
  return path === '' || /^\/|^[a-z][a-z0-9+.-]*:/i.test(path) || path.split('/').includes('..') ? undefined : path;
}

/** One serves all teams. */
let compiling: Promise<Compile> | undefined;

async function compiler(): Promise<Compile> {
  try {
    return (await loadCompiler()).compilerFor(schemaFile('common'));
  } catch (error) {
    // It was not to be read just now: whoever asks next tries again.
    compiling = undefined;
    throw error;
  }
}

/** What is known of the named files. Reading takes time; what follows from what was read does not. */
export class TeamFiles {
  /** Undefined for a file that is not there. */
  private texts = new Map<string, string | undefined>();
  /** The files of the templates folder; undefined where there is no such folder or nobody can say. */
  private folder: { readonly path: string; readonly names: readonly string[] | undefined } | undefined;
  private compile: Compile | undefined;
  private readonly made = new Map<string, Kind>();
  private readonly compiled = new Map<string, { readonly text: string; readonly result: Compiled | SchemaTrouble }>();

  /** @param trusted whether schemas of the workspace may be made into code */
  constructor(private readonly trusted: () => boolean) {}

  /** The files that settings name, relative to them; of the templates folder the folder. */
  static pathsOf({ declared, templates }: Config): readonly string[] {
    return [...declared.flatMap(({ schema, template }) => [schema, template]), templates].flatMap(insideOrNone);
  }

  /** Reads all files that settings name. */
  async read(config: Config, files: NamedFiles): Promise<void> {
    const folder = config.templates === undefined ? undefined : pathInside(config.templates);
    const names = folder === undefined ? undefined : await files.names?.(folder);
    const named = config.declared.flatMap(({ schema, template }) => [...(this.trusted() ? [schema] : []), template]);
    const paths = [...named.flatMap(insideOrNone), ...templateNames(names).map((name) => `${folder ?? ''}/${name}`)];
    const texts = new Map<string, string | undefined>();
    for (const path of paths) texts.set(path, await files.read(path));
    if (config.declared.length > 0 && this.trusted()) this.compile = await (compiling ??= compiler());
    this.texts = texts;
    this.folder = folder === undefined || !files.names ? undefined : { path: folder, names };
  }

  /** Settings with the kinds and templates that follow from them. */
  extend(config: Config): Config {
    const fileTroubles: NamedFileTrouble[] = [];
    const own: Kind[] = [];
    for (const declaration of config.declared) {
      const tell: Tell = (key, message, data = {}) => {
        const at = key === undefined ? ['kinds', declaration.id] : ['kinds', declaration.id, key];
        fileTroubles.push({ at, found: key && declaration[key], message, data: { kind: declaration.id, ...data } });
      };
      const kind = this.kindOf(declaration, own, tell);
      if (kind) own.push(kind);
    }
    const kinds = own.length === 0 ? builtIn : [...builtIn, ...own];
    return { ...config, kinds, ...this.templatesOf(config, kinds, fileTroubles) };
  }

  private kindOf(declaration: KindDeclaration, others: readonly Kind[], tell: Tell): Kind | undefined {
    const { id } = declaration;
    if (kindById(id)) return void tell(undefined, 'taken');
    if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) return void tell(undefined, 'name');
    const suffix = suffixOf(declaration, [...builtIn, ...others], tell);
    const { state, compiled } = this.schemaOf(declaration, tell);
    const known = this.made.get(id);
    const kind = ownKind(id, suffix, state, compiled);
    // What did not change is the same object, so that others can tell.
    if (known && known.own?.state === state && known.own.check === compiled?.check && known.suffixes.join() === kind.suffixes.join()) return known;
    this.made.set(id, kind);
    return kind;
  }

  private schemaOf({ id, schema }: KindDeclaration, tell: Tell): { readonly state: OwnParts['state']; readonly compiled?: Compiled } {
    if (!this.trusted()) {
      tell(undefined, 'off');
      return { state: 'off' };
    }
    if (schema === undefined) {
      tell(undefined, 'noSchema');
      return { state: 'broken' };
    }
    const path = pathInside(schema);
    if (path === undefined) {
      tell('schema', 'outside', { path: schema });
      return { state: 'broken' };
    }
    if (!this.compile || !this.texts.has(path)) return { state: 'unread' };
    const text = this.texts.get(path);
    if (text === undefined) {
      tell('schema', 'missing', { path });
      return { state: 'broken' };
    }
    const known = this.compiled.get(id);
    const result = known?.text === text ? known.result : this.compile(id, text);
    this.compiled.set(id, { text, result });
    if (!('trouble' in result)) return { state: 'ready', compiled: result };
    tell('schema', result.trouble, { path, ...result.data });
    return { state: 'broken' };
  }

  private templatesOf(config: Config, kinds: readonly Kind[], troubles: NamedFileTrouble[]): Pick<Config, 'teamTemplates' | 'fileTroubles'> {
    const found: TeamTemplate[] = [];
    for (const declaration of config.declared) {
      const kind = kinds.find(({ id, own }) => own && id === declaration.id);
      if (kind) found.push(...this.kindTemplate(kind, declaration, kinds, troubles));
    }
    const { templates } = config;
    const tell = (message: string, data: NamedFileTrouble['data']): void => void troubles.push({ at: ['templates'], found: templates, message, data });
    const folder = templates === undefined ? undefined : pathInside(templates);
    if (templates !== undefined && folder === undefined) tell('outside', { path: templates });
    if (folder !== undefined && this.folder?.path === folder) {
      if (!this.folder.names) tell('missing', { path: folder });
      for (const name of templateNames(this.folder.names)) {
        const path = `${folder}/${name}`;
        const read = readTemplate(path, this.texts.get(path), kindBySuffix(name, kinds), kinds);
        if ('trouble' in read) tell(read.trouble, { path, ...read.data });
        else found.push(read);
      }
    }
    return { teamTemplates: found, fileTroubles: troubles };
  }

  /** The one in the file that the settings name, or else one that follows from the schema. */
  private kindTemplate(kind: Kind, { id, template }: KindDeclaration, kinds: readonly Kind[], troubles: NamedFileTrouble[]): readonly TeamTemplate[] {
    if (template === undefined) return [ownTemplate(kind)];
    const tell = (message: string, data: NamedFileTrouble['data']): void =>
      void troubles.push({ at: ['kinds', id, 'template'], found: template, message, data: { kind: id, ...data } });
    const path = pathInside(template);
    if (path === undefined) tell('outside', { path: template });
    else if (this.texts.has(path)) {
      const text = this.texts.get(path);
      const read = text === undefined ? undefined : readTemplate(path, text, kind, kinds);
      if (!read) tell('noTemplate', { path });
      else if ('trouble' in read) tell(read.trouble, { path, ...read.data });
      else return [{ ...read, id: 'standard' }];
    }
    return [ownTemplate(kind)];
  }
}

function insideOrNone(path: string | undefined): readonly string[] {
  const inside = path === undefined ? undefined : pathInside(path);
  return inside === undefined ? [] : [inside];
}

type Tell = (key: 'schema' | 'template' | 'suffix' | undefined, message: string, data?: NamedFileTrouble['data']) => void;

/** The ending that the settings give, if it can be told apart from all others. */
function suffixOf({ suffix }: KindDeclaration, others: readonly Kind[], tell: Tell): string | undefined {
  if (suffix === undefined) return undefined;
  const lower = suffix.toLowerCase();
  if (!/^\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.ya?ml$/.test(lower)) return void tell('suffix', 'suffix', { suffix });
  const other = kindBySuffix(`x${lower}`, others);
  if (other) return void tell('suffix', 'suffixTaken', { suffix, other: other.phrase });
  return lower;
}
