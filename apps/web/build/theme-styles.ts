import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
  type ConvertCSSVariablesInput,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { cssVariables, theme } from '../src/theme.ts';

const name = 'virtual:theme.css';
const resolved = '/@troth/theme.css';

/** The theme's variables as a stylesheet. Mantine would write them into the page, where no style may stand. */
export function themeStyles(): Plugin {
  return {
    name: 'troth:theme-styles',
    resolveId: (id) => (id === name ? resolved : undefined),
    load: (id) => (id === resolved ? css() : undefined),
  };
}

function css(): string {
  const ours = mergeMantineTheme(DEFAULT_THEME, theme);
  const [usual, made, own] = [
    defaultCssVariablesResolver(DEFAULT_THEME),
    defaultCssVariablesResolver(ours),
    cssVariables(ours),
  ];
  const changed = (scheme: keyof ConvertCSSVariablesInput) => {
    const before: Readonly<Record<string, string>> = usual[scheme];
    return Object.fromEntries(
      Object.entries({ ...made[scheme], ...own[scheme] }).filter(([key, value]) => before[key] !== value),
    );
  };
  return convertCssVariables({ variables: changed('variables'), light: changed('light'), dark: changed('dark') });
}
