/**
 * Where the code is that makes a team's own schemas usable. It is read when a team has some. The bundle for the web holds `src/vscode/compiler.ts`
 * in place of this file.
 */
import type * as compile from './compile.js';

export type LoadCompiler = () => Promise<typeof compile>;

export const loadCompiler: LoadCompiler = () => import('./compile.js');
