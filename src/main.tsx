// The Trusted Types policy must stand before anything else runs.
import './trustedTypes';
import './ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newId } from './session/newId';
import { openLibrary } from './session/openLibrary';
import { today } from './session/today';
import { anythingUnsaved } from './session/warnWhileUnsaved';
import { App } from './ui/app/App';
import { Framed } from './ui/app/Framed';
import { prepare } from './ui/app/prepare';
import { keepForOffline } from './ui/offline';
import { commitOpenEditor, updateListener, updateOffer } from './ui/recovery/reloading';
import { routeFromHash } from './ui/routing/route';
import { applyTheme, keptTheme } from './ui/theme/theme';

const root = document.getElementById('root');
if (!root) throw new Error('index.html must hold an element with the id "root".');

applyTheme(keptTheme());

// By the address of a matrix, its screen is loaded while the storage is being opened.
const start = routeFromHash(location.hash);
if (start.kind === 'matrix') prepare(start.tab);

const surroundings = { newId, now: Date.now, today, client: newId() };
const library = openLibrary(async (status) => {
  const { browserParts, deviceLibrary } = await import('./session/deviceLibrary');
  const address = start.kind === 'matrix' ? start.id : undefined;
  return deviceLibrary(browserParts(surroundings, address), status);
});

createRoot(root).render(<StrictMode>{self === top ? <App library={library} /> : <Framed />}</StrictMode>);

// Text in an open editor is an edit once the page is left, as it is once the field is left.
addEventListener('pagehide', commitOpenEditor);

if (import.meta.env.PROD) {
  // The storage belongs to the newer build already: the older one can do nothing but change over, whichever of the two
  // it hears of first.
  const changeOver = () => {
    const { state } = library.storage.getState();
    if (state.kind === 'locked' && !anythingUnsaved()) updateOffer.getState().waiting?.apply();
  };
  updateOffer.subscribe(changeOver);
  library.storage.subscribe(changeOver);
  void keepForOffline(updateListener);
}
