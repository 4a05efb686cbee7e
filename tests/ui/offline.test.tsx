// Where service workers cannot be had, the app works without: only its start without a network is lost.
import { afterEach, expect, test, vi } from 'vitest';
import { keepForOffline } from '../../src/ui/offline';

const listener = { onWaiting: () => undefined, onChanged: () => undefined };

function offerWorkers(register: () => Promise<unknown>) {
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { controller: null, register, addEventListener: vi.fn() },
  });
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

test('a page without service workers opens', async () => {
  await expect(keepForOffline(listener)).resolves.toBeUndefined();
});

test('a page that is refused them opens', async () => {
  offerWorkers(() => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError')));
  await expect(keepForOffline(listener)).resolves.toBeUndefined();
});

test('a page in which a stand-in registers nothing opens', async () => {
  offerWorkers(() => Promise.resolve(undefined));
  await expect(keepForOffline(listener)).resolves.toBeUndefined();
});
