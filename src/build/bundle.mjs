/**
 * Bundles what is run: the extension for Node.js and for the web, the command line, and the tests that run inside VS Code.
 * A file of `src/vscode` or `src/core` that needed Node.js would stop the bundle for the web from being built.
 *
 * In Node.js, what is asked for by `import()` is a file of its own, read when it is first needed, and what the extension and the
 * command line share is there once. The web host loads one file.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context, transform } from 'esbuild';
import { bundledPackages, noticesOf } from './notices.mjs';
import { packedReadme } from './readme.mjs';

const root = new URL('../../', import.meta.url);
const inRoot = (path) => fileURLToPath(new URL(path, root));

/**
 * @param {{ watch?: boolean, minify?: boolean }} options `watch` goes on building as files change; `minify` is for what is shipped,
 *   without it the bundles come with source maps
 */
export async function bundle({ watch = false, minify = false } = {}) {
  const options = bundles(minify).map((each) => ({ ...common(minify), ...each, plugins: [...common(minify).plugins, ...(each.plugins ?? [])] }));
  if (!watch) {
    const made = await Promise.all(options.map((each) => build(each)));
    const isShipped = ({ outputs }) => !Object.keys(outputs).some((path) => path.includes('dist/test/'));
    writeFileSync(inRoot('dist/THIRD-PARTY-NOTICES.txt'), noticesOf(bundledPackages(made.map(({ metafile }) => metafile).filter(isShipped))));
    writeFileSync(inRoot('dist/README.md'), packedReadme(root));
    return;
  }
  for (const each of options) await (await context({ ...each, logLevel: 'info' })).watch();
}

function common(minify) {
  return {
    bundle: true,
    metafile: true,
    format: 'cjs',
    target: 'es2022',
    minify,
    sourcemap: !minify,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [onlyWhatIsUsed, withoutPolyfills, withoutColours],
  };
}

function bundles(minify) {
  const node = {
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    // Its build for browsers consists of modules, so that what is not used can be left out; it runs on Node.js all the same.
    alias: { yaml: inRoot('node_modules/yaml/browser/index.js') },
  };
  // In the web host `require` gives `vscode` and nothing else.
  const web = { platform: 'browser', mainFields: ['browser', 'module', 'main'] };
  return [
    {
      ...node,
      entryPoints: { extension: inRoot('src/vscode/extension.ts'), cli: inRoot('src/cli/main.ts') },
      external: ['vscode'],
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
      outdir: inRoot('dist'),
      write: false,
      sourcemap: minify ? false : 'inline',
      plugins: [inPlaceOf({ 'src/core/schema/files.js': 'src/node/schema-files.ts' }), commonJs(minify)],
    },
    {
      ...web,
      entryPoints: [inRoot('src/vscode/web.ts')],
      external: ['vscode'],
      outfile: inRoot('dist/web.js'),
      plugins: [inPlaceOf({ 'src/core/schema/files.js': 'src/vscode/schema-files.ts', 'src/core/schema/compiler.js': 'src/vscode/compiler.ts' })],
    },
    // What the web reads later, and the only thing it can: the validator in it makes code of what it reads, and so may be made of text itself.
    { ...web, entryPoints: [inRoot('src/core/schema/compile.ts')], outfile: inRoot('dist/compile.js') },
    // The page of the preview knows the browser and nothing else.
    { platform: 'browser', format: 'iife', entryPoints: [inRoot('src/webview/main.ts')], outfile: inRoot('dist/webview.js') },
    { ...web, entryPoints: [inRoot('test/editor/verdict/collect.ts')], external: ['vscode'], outfile: inRoot('dist/test/editor/verdict.js') },
    {
      // The same file runs in both hosts, so that neither can pass with tests of its own.
      ...web,
      entryPoints: [inRoot('test/editor/suite/index.ts')],
      external: ['vscode'],
      outfile: inRoot('dist/test/editor/index.js'),
      minify: false,
      sourcemap: 'inline',
      alias: { mocha: inRoot('node_modules/mocha/mocha.js') },
      plugins: [folderAsTexts],
    },
  ];
}

/** Packages whose files do nothing but define, and say so in a `package.json` that their modules' own one hides from the bundler. */
const defining = /[\\/]node_modules[\\/](?:yaml|entities)[\\/]/;

/** Leaves out the files of a package that nobody needs. */
const onlyWhatIsUsed = {
  name: 'only-what-is-used',
  setup(build) {
    build.onResolve({ filter: /^(?:\.|yaml$|entities$)/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === defining || (path.startsWith('.') && !defining.test(from.importer))) return undefined;
      return { ...(await build.resolve(path, { ...from, pluginData: defining })), sideEffects: false };
    });
  },
};

/** What stands in for parts of JavaScript gives way to them: every host of ours has them. */
export const withoutPolyfills = {
  name: 'without-polyfills',
  setup(build) {
    build.onResolve({ filter: /^\.\/polyfill\.js$/ }, ({ resolveDir }) => {
      const builtIn = resolve(resolveDir, 'builtin.js');
      return resolveDir.includes('@stdlib') && existsSync(builtIn) ? { path: builtIn } : undefined;
    });
  },
};

/** Scales can go from one colour to another. Ours lead from numbers to numbers, and never ask for any of this. */
export const withoutColours = {
  name: 'without-colours',
  setup(build) {
    build.onResolve({ filter: /^d3-color$/ }, ({ path }) => ({ path, namespace: 'colours', sideEffects: false }));
    build.onLoad({ filter: /^/, namespace: 'colours' }, () => {
      const names = ['color', 'rgb', 'hsl', 'lab', 'hcl', 'cubehelix'];
      return { contents: names.map((name) => `export function ${name}() { throw new Error('colours are left out'); }`).join('\n') };
    });
  },
};

/** Puts files that read something where it is in the place of those that hold it. */
function inPlaceOf(files) {
  const others = new Map(Object.entries(files).map(([path, other]) => [inRoot(path), inRoot(other)]));
  return {
    name: 'in-place-of',
    setup(build) {
      build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
        const other = others.get(resolve(resolveDir, path));
        return other && { path: other };
      });
    },
  };
}

/** Only modules can be split, and VS Code loads no modules: each file is turned into CommonJS once it has been split off. */
function commonJs(minify) {
  return {
    name: 'common-js',
    setup(build) {
      build.onEnd(async ({ outputFiles = [] }) => {
        rmSync(inRoot('dist/chunks'), { recursive: true, force: true });
        for (const { path, text } of outputFiles) {
          const { code } = await transform(text, {
            format: 'cjs',
            target: 'node20',
            minify,
            charset: 'utf8',
            sourcemap: minify ? false : 'inline',
            // So that `import()` becomes `require`, which is what finds a file without `"type": "module"`.
            supported: { 'dynamic-import': false },
          });
          const isProgram = path === inRoot('dist/cli.js');
          const file = isProgram ? inRoot('dist/cli.cjs') : path;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, isProgram ? `#!/usr/bin/env node\n${code}` : code);
        }
      });
    },
  };
}

/** `import texts from 'texts:test/fixtures/negative'`: the files of a folder, by name. In the web host tests cannot read a disk. */
const folderAsTexts = {
  name: 'folder-as-texts',
  setup(build) {
    build.onResolve({ filter: /^texts:/ }, ({ path }) => ({ path: path.slice('texts:'.length), namespace: 'texts' }));
    build.onLoad({ filter: /^/, namespace: 'texts' }, ({ path }) => {
      const folder = inRoot(`${path}/`);
      const names = readdirSync(folder);
      const texts = Object.fromEntries(names.map((name) => [name, readFileSync(folder + name, 'utf8')]));
      return { contents: JSON.stringify(texts), loader: 'json', watchFiles: names.map((name) => folder + name), watchDirs: [folder] };
    });
  },
};
