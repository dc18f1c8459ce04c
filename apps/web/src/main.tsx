import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/literata/index.css';
import { queryClient } from './api/query-client';
import './styles/mantine.css';
import 'virtual:theme.css';
import './styles/meanwhile.css';
import './styles/palette.css';
import './styles/base.css';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { contentHere } from './content';
import './document-words';
import { keepFocus } from './layout/keep-focus';
import { stayAway } from './layout/quick-exit';
import { Waiting } from './layout/Waiting';
import { leaveLanguageOut } from './links/leave-language-out';
import { takeLinkToken, watchForLinks } from './links/opened-links';
import { Shell } from './Shell';
import { theme } from './theme';

leaveLanguageOut();
stayAway();
takeLinkToken();
watchForLinks();
keepFocus();

const PATIENCE_MS = 500;
const place = document.getElementById('root');
if (place === null) throw new Error('The page has no #root to draw in.');
const root = createRoot(place);

function draw(Content: ComponentType): void {
  root.render(
    <StrictMode>
      <DirectionProvider>
        <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} defaultColorScheme="auto">
          <QueryClientProvider client={queryClient}>
            <Shell Content={Content} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </StrictMode>,
  );
}

const missing = (fault: unknown) =>
  function Missing(): never {
    throw fault;
  };
const waiting = setTimeout(() => draw(Waiting), PATIENCE_MS);
void contentHere()
  .catch(missing)
  .then((Content) => {
    clearTimeout(waiting);
    draw(Content);
  });
