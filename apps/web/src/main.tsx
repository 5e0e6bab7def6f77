import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeClient } from './api/client.js';
import { makeRouter } from './app/router.js';
import { startTheme } from './app/theme.js';
import './design/base.css';
import { keepFocus } from './focus/keep-focus.js';
import { LanguageProvider } from './language/language-provider.js';

startTheme();
keepFocus();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <ApolloProvider client={makeClient()}>
        <RouterProvider router={makeRouter()} />
      </ApolloProvider>
    </LanguageProvider>
  </StrictMode>,
);
