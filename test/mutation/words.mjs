/** What a rule says of itself on its page is no behaviour; house tests read it. Its messages are, and count. */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const said = new Set(['title', 'source']);

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'words', {
    shouldIgnore(path) {
      if (!path.isObjectProperty() || !said.has(path.node.key.name)) return undefined;
      const owner = path.parentPath?.parentPath;
      return owner?.isObjectProperty() && owner.node.key.name === 'meta' ? 'words of a rule about itself' : undefined;
    },
  }),
];
