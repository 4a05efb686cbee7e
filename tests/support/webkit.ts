// A real WebKit: Debian's WebKitGTK (`webkit2gtk-driver`, `xvfb`), driven over WebDriver. The protocol is a handful of
// requests, which is less than any client of it would bring along.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const [BROWSER] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');

export const hasWebkit = existsSync(DRIVER) && existsSync(SCREEN) && BROWSER !== undefined;

export const NO_WEBKIT =
  'No WebKit on this machine: on Debian, install webkit2gtk-driver and xvfb. Nothing was tried in WebKit.';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface WebkitPage {
  goto(address: string): Promise<void>;
  address(): Promise<string>;
  /** Runs in the page and answers with JSON. */
  run<Answer>(work: (...given: never[]) => Answer, ...given: readonly unknown[]): Promise<Answer>;
  /** A real click in the middle of the first element that fits. */
  click(selector: string, text?: string): Promise<void>;
  /** One key with those that are held down, such as `press('Control', 'c')`. */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses a file of this machine in a file field. */
  choose(selector: string, path: string): Promise<void>;
  close(): Promise<void>;
}

const KEYS: { readonly [name: string]: string } = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  F2: '\uE032',
};

/** Milliseconds that the driver may take to start, and one request may take, on a machine that does other things too. */
const PATIENCE = 120_000;

export async function launchWebkit(port: number): Promise<WebkitPage> {
  const display = `:${port % 10_000}`;
  const screen = spawn(SCREEN, [display, '-screen', '0', '1500x1000x24'], { stdio: 'ignore' });
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', env });
  try {
    return pageOf(await sessionAt(`http://127.0.0.1:${port}`), [driver, screen]);
  } catch (error) {
    // A driver that is left behind takes no further session, and every test after this one would fail.
    for (const one of [driver, screen]) one.kill();
    throw error;
  }
}

async function sessionAt(base: string): Promise<string> {
  await ready(base);
  const options = { binary: BROWSER, args: ['--automation', '--geometry=1440x900'] };
  const alwaysMatch = { 'webkitgtk:browserOptions': options };
  const { sessionId } = await ask<{ sessionId: string }>(`${base}/session`, {
    capabilities: { alwaysMatch },
  });
  return `${base}/session/${sessionId}`;
}

function pageOf(session: string, processes: readonly ChildProcess[]): WebkitPage {
  const post = <Answer>(path: string, body: object = {}) => ask<Answer>(`${session}/${path}`, body);
  const run: WebkitPage['run'] = (work, ...args) =>
    post('execute/sync', { script: `return (${String(work)})(...arguments)`, args });
  const find = (selector: string, text: string) => run(findIn as never, selector, text);

  async function element(selector: string, text = ''): Promise<string> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const found = (await find(selector, text)) as { [ELEMENT]?: string } | null;
      if (found?.[ELEMENT]) return found[ELEMENT];
      if (Date.now() > until) throw new Error(`Nothing in the page fits ${selector} “${text}”.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  const keys = (actions: readonly object[]) =>
    post<void>('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });

  return {
    goto: (url) => post('url', { url }),
    address: () => run(() => location.href),
    run,
    async click(selector, text) {
      await post(`element/${await element(selector, text)}/click`);
    },
    press(...names) {
      const values = names.map((name) => KEYS[name] ?? name);
      const down = values.map((value) => ({ type: 'keyDown', value }));
      const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
      return keys([...down, ...up]);
    },
    type: (text) =>
      keys(
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    async choose(selector, path) {
      await post(`element/${await element(selector)}/value`, { text: path });
    },
    async close() {
      await ask(session, undefined, 'DELETE').catch(() => undefined);
      for (const one of processes) one.kill();
    },
  };
}

/** In the page: the first element that is there to be seen, or a file field, and has the text. */
function findIn(selector: string, text: string): Element | null {
  const found = [...document.querySelectorAll(selector)].filter(
    (one) => one.getClientRects().length > 0 || one.matches('input[type="file"]'),
  );
  const namesOf = (one: Element) => [one.getAttribute('aria-label') ?? '', one.textContent.trim()];
  const exact = found.find((one) => namesOf(one).includes(text));
  return exact ?? found.find((one) => namesOf(one).some((name) => name.includes(text))) ?? null;
}

async function ready(base: string): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const answer = await fetch(`${base}/status`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error('The driver of WebKit did not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function ask<Answer>(url: string, body: object | undefined, method = 'POST'): Promise<Answer> {
  const signal = AbortSignal.timeout(PATIENCE);
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(url, { method, signal, ...sent });
  const { value } = (await answer.json()) as { value: Answer & { error?: string; message?: string } };
  if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}
