import { lines, rows } from './sketchLines';

export const TEAM_ROLES = '| Lead | Dev | Ops | QA';

/** A team that builds, releases and runs a product: 21 owned rows, of each of which it is known what it is about. */
export const teamSketch = (
  settings: string,
  roles: string,
  ...more: readonly (string | readonly string[])[]
) =>
  lines(
    `settings: ${settings}`,
    roles,
    '## Build',
    rows(6, 'A | R | I | R', 'Code #delivery'),
    rows(3, 'I | A | I | R', 'Check #delivery'),
    '## Release',
    rows(6, 'I | I | A | R', 'Pack #delivery'),
    '## Run',
    rows(6, 'I | R | A | R', 'Keep #platform'),
    ...more,
  );
