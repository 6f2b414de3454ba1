import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Menu,
  Popover,
  Portal,
  Tooltip,
} from '@mantine/core';

/** The one colour of what can be acted on; data has its own. */
const accent: MantineColorsTuple = [
  '#eef2fb',
  '#dbe3f6',
  '#b6c6ec',
  '#9db4ea',
  '#8fabf0',
  '#5c7fd0',
  '#3f64bb',
  '#2f55ad',
  '#274893',
  '#1d3771',
];

/** Id of the place that menus and panels open in. */
export const OVERLAYS_ID = 'overlays';

export const mantineTheme = createTheme({
  fontFamily: "'Superscripts', 'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, monospace',
  fontSizes: { xs: '12px', sm: '13px', md: '15px', lg: '20px', xl: '28px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '28px', xl: '32px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'sm',
  headings: { fontWeight: '600' },
  colors: { accent },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      vars: (_theme, { variant }) => ({
        root: variant === undefined ? { '--button-color': 'var(--on-accent)' } : {},
      }),
      styles: {
        root: { fontSize: '13px', fontWeight: 500, height: '28px', paddingInline: '12px' },
      },
    }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 0 },
        // The first item takes the focus; something else in its place is no child of a menu.
        withInitialFocusPlaceholder: false,
      },
    }),
    Portal: Portal.extend({ defaultProps: { target: `#${OVERLAYS_ID}` } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 0 } },
    }),
  },
});

/** Mantine's own surfaces and inks, in Headroom's neutrals (see theme.css). */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunk)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--rule-strong)',
    '--mantine-color-error': 'var(--danger)',
  };
  return { variables: {}, light: shared, dark: shared };
};
