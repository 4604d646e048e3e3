/** The outside world as the core sees it. Faces implement these; tests pass fakes. */

/** The files under one root. Paths are relative to it, with `/`. */
export interface WorkspaceFiles {
  /** Every file that may be one of ours, by its name or a look at its text being worth while; in any order. */
  list(): Promise<readonly string[]>;
  /** Undefined when it is not there or cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** The names of the files in a folder, without those of folders below; undefined when there is no such folder. Absent where that cannot be said. */
  names?(folder: string): Promise<readonly string[] | undefined>;
}

/** A file's present text, saved or not; undefined where there is none to be read. */
export type Texts = (path: string) => Promise<string | undefined>;

/** The files that come with Product Specs: templates and examples. */
export interface Assets {
  /** @param path relative to the package, such as `templates/index.json`; rejects when it is not there */
  read(path: string): Promise<string>;
}
