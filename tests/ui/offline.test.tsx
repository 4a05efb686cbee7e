// Where service workers cannot be had, the app works without: only its start without a network is lost. Where they can, a
// newer build is told of, whoever found it.
import { afterEach, expect, test, vi } from 'vitest';
import { keepForOffline, type UpdateListener } from '../../src/ui/offline';

const listener = { onWaiting: () => undefined, onChanged: () => undefined };

function offerWorkers(register: () => Promise<unknown>, controller: object | null = null) {
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { controller, register, addEventListener: vi.fn() },
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

test('a newer build that another page is installing already is told once it is installed', async () => {
  const installing = Object.assign(new EventTarget(), { state: 'installing', postMessage: vi.fn() });
  // The page goes on looking for newer builds, and is the page of later files too: they come out of sight and back.
  const update = () => Promise.resolve();
  const registration = Object.assign(new EventTarget(), { installing, waiting: null, update });
  offerWorkers(() => Promise.resolve(registration), {});
  const onWaiting = vi.fn<UpdateListener['onWaiting']>();
  await keepForOffline({ ...listener, onWaiting });
  expect(onWaiting).not.toHaveBeenCalled();
  installing.state = 'installed';
  installing.dispatchEvent(new Event('statechange'));
  expect(onWaiting).toHaveBeenCalledTimes(1);
  onWaiting.mock.calls[0]?.[0].apply();
  expect(installing.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
});
