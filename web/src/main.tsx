import './app/styles';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { client } from './app/client';
import { router } from './app/router';
import { resolver, theme } from './app/theme';
import { startLanguage } from './lib/i18n';
import { keepShell } from './lib/keepShell';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');

void startLanguage().then(() =>
  createRoot(root).render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
        <Notifications position="bottom-left" />
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </MantineProvider>
    </StrictMode>,
  ),
);

if (import.meta.env.PROD) window.addEventListener('load', () => void keepShell());
