import { MantineProvider } from '@mantine/core';
import { type ReactNode, useInsertionEffect } from 'react';
import { cssVariables, mantineTheme } from '../../ui/colour/theme';
import { styleNonce } from '../style-nonce';

/** What it holds looks like Headroom, light or dark as the system is. */
export function Themed({ children }: { readonly children: ReactNode }) {
  // Mantine marks the page when all of it has been laid out, which then has to be styled again.
  useInsertionEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  }, []);
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      {children}
    </MantineProvider>
  );
}
