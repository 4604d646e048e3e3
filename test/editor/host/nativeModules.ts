/**
 * JavaScript in place of two native packages of the server, which would have to be compiled on every machine. Without them the
 * editor works too, but fills the log with stack traces and its Output view stays empty.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ends an extension host whose server has died. Ours end with the server's process group. */
const watchdog = `
exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
`;

/** The log files, which are also what the Output view shows. */
const spdlog = `
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical', 'off'];
class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = 2;
    this.prefix = true;
    mkdirSync(dirname(file), { recursive: true });
  }
  getLevel() { return this.level; }
  setLevel(level) { this.level = level; }
  setPattern() { this.prefix = true; }
  clearFormatters() { this.prefix = false; }
  flush() {}
  drop() {}
}
levels.slice(0, -1).forEach((name, level) => {
  Logger.prototype[name] = function (message) {
    if (level >= this.level) {
      const when = new Date().toISOString().replace('T', ' ').replace('Z', '');
      appendFileSync(this.file, this.prefix ? \`\${when} [\${name}] \${message}\\n\` : message);
    }
  };
});
const create = async (name, file) => new Logger('', name, file);
// Assigned one by one, or importing them by name from an ES module finds none.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
`;

export function replaceNativeModules(server: string): void {
  const modules = { 'native-watchdog': watchdog, '@vscode/native-watchdog': watchdog, '@vscode/spdlog': spdlog };
  for (const [name, code] of Object.entries(modules)) {
    const main = join(server, 'node_modules', name, 'index.js');
    // Names have changed from version to version.
    if (existsSync(main)) {
      writeFileSync(main, code);
    }
  }
}
