import type { Kind } from '../schema/catalog.js';

/** Why the form of specs of a kind is not checked, as a sentence; undefined when it is. */
export function unchecked({ own }: Kind): string | undefined {
  switch (own?.state) {
    case 'broken':
      return 'Its form is not checked: the team settings say what is wrong with the file that describes this kind.';
    case 'off':
      return 'Its form is not checked, because this workspace is not trusted.';
    default:
      return undefined;
  }
}
