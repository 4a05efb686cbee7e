// The Trusted Types policy must stand before anything else runs.
import './trustedTypes';
import './ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { CalendarDate } from './domain/matrix/date';
import { newId } from './session/newId';
import { openLibrary } from './session/openLibrary';
import { createCanary } from './storage/canary';
import { createDatabase } from './storage/database';
import { probeDatabase } from './storage/probe';
import { openTabs } from './storage/tabs';
import { App } from './ui/app/App';
import { applyTheme, keptTheme } from './ui/app/theme';
import { keepForOffline } from './ui/offline';

const root = document.getElementById('root');
if (!root) throw new Error('index.html must hold an element with the id "root".');

applyTheme(keptTheme());

const DATABASE = 'answerable';
const today = () => new Date().toLocaleDateString('en-CA') as CalendarDate;
const library = openLibrary({
  newId,
  now: Date.now,
  today,
  client: newId(),
  database: () => createDatabase(DATABASE),
  tabs: () => openTabs(DATABASE),
  canary: createCanary(),
  probe: () => probeDatabase(DATABASE),
  askToStay: () => void navigator.storage?.persist?.(),
});

createRoot(root).render(
  <StrictMode>
    <App library={library} />
  </StrictMode>,
);

if (import.meta.env.PROD) void keepForOffline(() => undefined);
