// The tests as they are, with the changed sources in each of their projects: a plugin of the whole is known to the first alone.
import { defineConfig } from 'vitest/config';
import config from '../../vite.config';
import { mutants } from './plugin';

export default defineConfig({
  ...config,
  test: {
    ...config.test,
    projects: (config.test?.projects ?? []).map((project) =>
      typeof project === 'object' && 'test' in project ? { ...project, plugins: [mutants()] } : project,
    ),
  },
});
