import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/literata/index.css';
import { queryClient } from './api/query-client';
import './styles/mantine.css';
import 'virtual:theme.css';
import './styles/meanwhile.css';
import './styles/palette.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { keepFocus } from './layout/keep-focus';
import { stayAway } from './layout/quick-exit';
import { leaveLanguageOut } from './links/leave-language-out';
import { takeLinkToken, watchForLinks } from './links/opened-links';
import { Shell } from './Shell';
import { theme } from './theme';

leaveLanguageOut();
stayAway();
takeLinkToken();
watchForLinks();
keepFocus();

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root to draw in.');
createRoot(root).render(
  <StrictMode>
    <DirectionProvider>
      <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} defaultColorScheme="auto">
        <QueryClientProvider client={queryClient}>
          <Shell />
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
);
