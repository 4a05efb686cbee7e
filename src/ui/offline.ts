// Registers the service worker, so that the app opens without a network, and says when a newer build waits.
// The person decides when to change over: a reload in the middle of work would be a surprise.

export interface WaitingUpdate {
  /** Changes over to the newer build and reloads every open page of the app. */
  apply(): void;
}

export async function keepForOffline(onWaiting: (update: WaitingUpdate) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await navigator.serviceWorker.register('./sw.js', { scope: './' });
  } catch {
    // Private windows and some hosts refuse service workers. The app works without; only offline start is lost.
    return;
  }
  const announce = (worker: ServiceWorker) => onWaiting({ apply: () => changeOver(worker) });

  if (registration.waiting) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      // Without a controller this is the very first visit, and there is nothing to change over from.
      if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker);
    });
  });
}

function changeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage({ type: 'SKIP_WAITING' });
}
