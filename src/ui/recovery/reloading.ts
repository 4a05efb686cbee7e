/** Reloading, and changing over to a newer build, without losing what is not saved yet. */
import { createStore } from 'zustand/vanilla';
import { anythingUnsaved } from '../../session/warnWhileUnsaved';
import type { UpdateListener, WaitingUpdate } from '../offline';
import { leavePage } from '../parts/leaving';

/** The newer build that waits to be used, if there is one. */
export const updateOffer = createStore<{ readonly waiting: WaitingUpdate | null }>(() => ({ waiting: null }));

/** What the service worker announces reaches the person through this. */
export const updateListener: UpdateListener = {
  onWaiting: (waiting) => updateOffer.setState({ waiting }),
  onChanged: () => void reloadWhenSaved(),
};

/** Milliseconds that a reload waits for changes to be saved; after that the browser asks. */
const PATIENCE = 5_000;
const STEP = 50;

export async function reloadWhenSaved(): Promise<void> {
  leavePage();
  commitOpenEditor();
  for (let waited = 0; anythingUnsaved() && waited < PATIENCE; waited += STEP)
    await new Promise((resolve) => setTimeout(resolve, STEP));
  location.reload();
}

/** What is being typed is taken over as if the field had been left. */
export function commitOpenEditor(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea, [contenteditable]'))
    activeElement.blur();
}

/** Gets the newest build, even where an older one is served from the cache. */
export async function reloadIntoNewest(): Promise<void> {
  const { waiting } = updateOffer.getState();
  if (waiting) {
    waiting.apply();
    return;
  }
  const registration = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  if (!registration) {
    await reloadWhenSaved();
    return;
  }
  // If there is a newer build it is announced once it is here, and applied by this.
  const stop = updateOffer.subscribe(({ waiting: arrived }) => {
    stop();
    arrived?.apply();
  });
  await registration.update().catch(() => undefined);
  if (!registration.installing && !registration.waiting) await reloadWhenSaved();
}
