// Seven real matrices, where the folder that holds them lies beside the project: each is read completely.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/domain/matrix/order';
import { readFile } from './reading';

// Beside the project, or beside the folder of checkouts that it lies in.
const folder = ['../shared/matrices/', '../../shared/matrices/'].find((path) => existsSync(path));

interface Expected {
  readonly activities: number;
  readonly sections: number;
  readonly roles: readonly string[];
  readonly scheme: string;
  /** The beginnings of everything that is told. */
  readonly problems: readonly string[];
}

// Counted by hand in the files.
const EXPECTED: { readonly [file: string]: Expected } = {
  'agile_tribe_owns_execute_helps.html.md': {
    activities: 56,
    sections: 6,
    roles: [
      'Tech Lead',
      'Scum Master',
      'Product Owner',
      'Agile Delivery Squad **',
      'Data Analyst',
      'DevOps',
      'Agile Coach',
      'Delivery Manager',
      'Architect',
      'Product Manager',
      'Dev Manager',
    ],
    scheme: 'O Owns, E Execute, H Helps',
    problems: [
      'Table 2, from line 16, row 1, column F: “Agile Delivery Squad **” seems to refer to a footnote',
      'The file: “Coordinates” was read as E (Execute) in 15 cells.',
    ],
  },
  'azure_verified_modules.md': {
    activities: 7,
    sections: 1,
    roles: ['Module Owners', 'Module Contributors', 'AVM Core Team', 'Product Groups'],
    scheme: 'RACI',
    problems: ['Line 4: 3 lines of text outside the tables'],
  },
  'cloud_temple_kubernetes_fr.md': {
    activities: 71,
    sections: 12,
    roles: ['Client', 'Cloud Temple'],
    scheme: 'RACI',
    problems: ['Line 50: 6 lines of text outside the tables'],
  },
  'cloud_temple_openshift_paas_en.md': {
    activities: 60,
    sections: 11,
    roles: ['Client Role', 'Cloud Temple Role'],
    scheme: 'RACI',
    problems: ['Line 8: 8 lines of text outside the tables'],
  },
  'cloud_temple_vpc_de.md': {
    activities: 60,
    sections: 13,
    roles: ['Kunde', 'Cloud Temple', 'Client'],
    scheme: 'RACI',
    problems: ['Line 9: 6 lines of text outside the tables'],
  },
  'ids_ram_data_governance.md': {
    activities: 13,
    sections: 3,
    roles: ['Data Owner / Data Provider', 'Data User / Data Consumer', 'Metadata Broker', 'Clearing House'],
    scheme: 'RASCI',
    problems: [
      'Line 16: The row has 6 cells where the head has 5: “R, A” belongs to no column and was skipped.',
      'Line 2: 6 lines of text outside the tables',
    ],
  },
  'microsoft_caf_raci_alignment.md': {
    activities: 48,
    sections: 6,
    roles: [
      'Cloud adoption team',
      'Cloud governance team',
      'Central IT team',
      'Cloud strategy team',
      'CCoE model RACI',
      'Cloud operations team',
      'Cloud platform team',
      'Cloud automation team',
    ],
    scheme: 'RACI',
    problems: [],
  },
};

describe.each(folder ? Object.entries(EXPECTED) : [])('%s', (name, expected) => {
  test('is read completely', async () => {
    const { matrix, problems, questions } = await readFile(readFileSync(`${folder}${name}`), name);
    const scheme =
      matrix.scheme.id === 'own'
        ? matrix.scheme.codes.map((code) => `${code.letter} ${code.name}`).join(', ')
        : matrix.scheme.name;
    expect({
      activities: Object.keys(matrix.activities).length,
      sections: Object.keys(matrix.sections).length,
      roles: inOrder(matrix.roles).map((role) => role.name),
      scheme,
      problems,
    }).toEqual({
      ...expected,
      problems: expected.problems.map((start) => expect.stringMatching(beginning(start))),
    });
    expect(questions).toEqual([]);
  });
});

function beginning(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
