import type { Plugin } from 'vite';

const writer = '/MantineCssVariables/MantineCssVariables.mjs';

/** Leaves out what would write Mantine's variables into the page: they come as a stylesheet, and `main.tsx` says so. */
export function withoutVariables(): Plugin {
  return {
    name: 'troth:without-variables',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.endsWith(writer) ? 'export const MantineCssVariables = () => null;' : undefined),
  };
}
