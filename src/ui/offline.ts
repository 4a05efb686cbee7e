// Registers the service worker, so that the app opens without a network, and says when a newer build waits.
// The person decides when to change over: a reload in the middle of work would be a surprise.

export interface WaitingUpdate {
  /** Changes over to the newer build; every open page of the app is then told to reload. */
  apply(): void;
}

export interface UpdateListener {
  onWaiting(update: WaitingUpdate): void;
  /** A newer build has taken over, on the request of this page or of another. */
  onChanged(): void;
}

/** Milliseconds between two looks for a newer build, in a page that stays open. */
const LOOK_AGAIN = 3_600_000;

export async function keepForOffline({ onWaiting, onChanged }: UpdateListener): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  // On the very first visit the worker takes over a page that came without it, and nothing has changed.
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', onChanged, { once: true });
  let registration: ServiceWorkerRegistration | undefined;
  try {
    registration = await serviceWorker.register('./sw.js', { scope: './' });
  } catch {
    // Private windows and some hosts refuse service workers. The app works without; only offline start is lost.
    return;
  }
  // What blocks service workers by a stand-in, as some extensions do, registers nothing and does not refuse.
  if (!registration) return;
  watchFor(registration, onWaiting);
}

function watchFor(registration: ServiceWorkerRegistration, onWaiting: UpdateListener['onWaiting']): void {
  const { serviceWorker } = navigator;
  const announce = (worker: ServiceWorker) =>
    onWaiting({ apply: () => worker.postMessage({ type: 'SKIP_WAITING' }) });

  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // Without a controller this is the very first visit, and there is nothing to change over from.
      if (worker.state === 'installed' && serviceWorker.controller) announce(worker);
    });

  if (registration.waiting && serviceWorker.controller) announce(registration.waiting);
  // Another page may have found it before this one could listen.
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  const look = () => void registration.update().catch(() => undefined);
  setInterval(look, LOOK_AGAIN);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}
