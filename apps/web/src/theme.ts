import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const woad: MantineColorsTuple = [
  '#eef4f6',
  '#e2ecef',
  '#c3d8e0',
  '#93c3d8',
  '#6ba3bd',
  '#47839f',
  '#2f6f8c',
  '#2a5f7a',
  '#214d64',
  '#183a4c',
];

const field = { size: 'md', radius: 10 } as const;

/** Mantine dressed in the palette of `styles/palette.css`; sizes are for thumbs first. */
export const theme = createTheme({
  primaryColor: 'woad',
  primaryShade: { light: 7, dark: 3 },
  colors: { woad },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
  headings: { fontFamily: 'var(--serif)' },
  lineHeights: { md: '1.6' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 10,
  components: {
    Button: {
      defaultProps: { size: 'md', radius: 999 },
      vars: (_: unknown, props: { variant?: string }) =>
        props.variant === undefined || props.variant === 'filled'
          ? {
              root: {
                '--button-bg': 'var(--woad)',
                '--button-hover': 'var(--woad-hover)',
                '--button-color': 'var(--on-woad)',
              },
            }
          : { root: {} },
    },
    TextInput: { defaultProps: field },
    PasswordInput: { defaultProps: field },
    NativeSelect: { defaultProps: field },
    Select: { defaultProps: field },
    Textarea: { defaultProps: { ...field, autosize: true, minRows: 3 } },
    Checkbox: { defaultProps: { size: 'md', radius: 6 } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
});

const ours = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-anchor': 'var(--woad)',
  '--mantine-color-error': 'var(--madder)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--woad)',
  '--mantine-primary-color-filled-hover': 'var(--woad-hover)',
  '--mantine-primary-color-contrast': 'var(--on-woad)',
  '--mantine-color-woad-light': 'var(--woad-wash)',
  '--mantine-color-woad-light-color': 'var(--woad)',
  '--mantine-color-woad-filled': 'var(--woad)',
  '--mantine-color-woad-outline': 'var(--woad)',
  '--mantine-color-woad-text': 'var(--woad)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });
