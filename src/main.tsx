// The Trusted Types policy must stand before anything else runs.
import './trustedTypes';
import './ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { CalendarDate } from './domain/matrix/date';
import { newId } from './session/newId';
import { openLibrary } from './session/openLibrary';
import { App } from './ui/app/App';
import { Framed } from './ui/app/Framed';
import { prepare } from './ui/app/prepare';
import { keepForOffline } from './ui/offline';
import { routeFromHash } from './ui/routing/route';
import { applyTheme, keptTheme } from './ui/theme/theme';

const root = document.getElementById('root');
if (!root) throw new Error('index.html must hold an element with the id "root".');

applyTheme(keptTheme());

// By the address of a matrix, its screen is loaded while the storage is being opened.
const start = routeFromHash(location.hash);
if (start.kind === 'matrix') prepare(start.tab);

const today = () => new Date().toLocaleDateString('en-CA') as CalendarDate;
const surroundings = { newId, now: Date.now, today, client: newId() };
const library = openLibrary(async (status) => {
  const { browserParts, deviceLibrary } = await import('./session/deviceLibrary');
  return deviceLibrary(browserParts(surroundings), status);
});

createRoot(root).render(<StrictMode>{self === top ? <App library={library} /> : <Framed />}</StrictMode>);

if (import.meta.env.PROD) void keepForOffline(() => undefined);
