// The one Trusted Types policy. The content security policy refuses every script address that has not passed
// through it, so only our own service worker and our own worker files can ever be started.
// It has no createHTML and no createScript: nothing in the app may turn a string into markup or code.

interface PolicyFactory {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown;
}

const workerFile = /^assets\/[\w.-]*worker[\w.-]*\.js$/;

export function ownWorkerAddress(address: string, base: string): string {
  const url = new URL(address, base);
  const home = new URL('.', base);
  const path = url.href.startsWith(home.href) ? url.href.slice(home.href.length) : '';
  if (path === 'sw.js' || workerFile.test(path)) return url.href;
  throw new TypeError(`${url.href} is not one of this app's own workers.`);
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
if (import.meta.env.PROD) {
  factory?.createPolicy('default', {
    createScriptURL: (address) => ownWorkerAddress(address, document.baseURI),
  });
}
