// The Trusted Types policy must stand before anything else runs.
import './trustedTypes';
import './ui/theme/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepForOffline } from './ui/offline';

const root = document.getElementById('root');
if (!root) throw new Error('index.html must hold an element with the id "root".');

// The content security policy refuses <style> elements. Base UI makes one in two places (the list of a Select and
// the ScrollArea, to hide the scroll bar) and leaves it out when asked; base.css holds that rule instead.
createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <main>
        <h1>Who answers for what?</h1>
      </main>
    </CSPProvider>
  </StrictMode>,
);

if (import.meta.env.PROD) void keepForOffline(() => undefined);
