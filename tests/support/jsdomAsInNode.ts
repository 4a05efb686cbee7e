// jsdom, but with the sources made ready as for tests in Node, so that Vite rewrites each module once and not for either kind
// of test.
import { builtinEnvironments, type Environment } from 'vitest/runtime';

export default { ...builtinEnvironments.jsdom, viteEnvironment: 'ssr' } satisfies Environment;
