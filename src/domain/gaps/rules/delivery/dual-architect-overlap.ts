import { edits } from '../../../edits/edit';
import { setActivityFields } from '../../../edits/setActivityFields';
import { defineRule, type Fix, type FixContext, type Remark } from '../../../findings/rule';
import type { Role } from '../../../matrix/matrix';
import type { Choice, Reading } from '../../../reading/reading';
import type { Row } from '../../../reading/row';
import { addRole } from '../../fixes/addLayer';
import { whoGets } from '../../fixes/outcomes';
import { moveOwner } from '../../fixes/ownerFixes';
import { rowsListed } from '../../names/words';

interface Subject {
  readonly about: string;
  readonly words: string;
  readonly choice: Choice;
}

const subject = (about: string, words: string, origins: readonly string[], names: RegExp): Subject => ({
  about,
  words,
  choice: {
    holds: ({ activity: { origin, name, kind } }) =>
      (kind === 'decision' || kind === 'activity') && (origin ? origins.includes(origin) : names.test(name)),
  },
});

const SUBJECTS: readonly Subject[] = [
  subject('infrastructure', 'infrastructure', ['own-environments', 'ai-infra-network'], /infrastr/i),
  subject(
    'network',
    'networks',
    ['arch-network-layout', 'ai-infra-network'],
    /network|netzwerk|réseau|\bred\b|\brete\b|\brede\b/i,
  ),
  subject(
    'security-architecture',
    'security architecture',
    ['arch-identity-model', 'own-platform-security', 'ai-security-architecture'],
    /security architect|identity (and|model)/i,
  ),
  subject(
    'availability',
    'high availability',
    ['arch-failure-isolation', 'ai-ha-dr'],
    /high.?availab|redundan|failure isolation/i,
  ),
  subject('recovery', 'disaster recovery', ['arch-dr-strategy', 'ai-ha-dr'], /disaster|\bdr\b/i),
];

const SCOPE = 'AI workloads';

export default defineRule({
  id: 'dual-architect-overlap',
  group: 'delivery',
  scope: 'matrix',
  severity: 'should',
  title: 'Two architects own the same area',
  why: 'The cloud architect and the AI architect can both claim networks, infrastructure and recovery. If both own them, neither decides.',
  source:
    '“Cloud architect and software engineer” and “AI engineer and AI architect”: both architects are given the same areas',
  remedy:
    'Make the cloud architect accountable for the shared platform and the AI architect for AI workloads. Each consults the other.',
  needs: ['tags'],
  byLayers: true,
  flagged: [
    `
                             | Cloud Architect @platform | AI Architect @ai-architecture
    Design the network       | AR                        | C
    Design the AI network    |                           | AR`,
  ],
  accepted: [
    `
                             | Cloud Architect @platform | AI Architect @ai-architecture
    Design the network       | AR                        | C
    Design the AI network [scope=AI workloads] | C       | AR`,
  ],
  inputs: (reading) => SUBJECTS.map(({ choice }) => reading.chosenBy(choice)),
  *check(reading): Iterable<Remark> {
    const [cloud, ai] = [
      architectOf('platform', 'CA', reading),
      architectOf('ai-architecture', 'AA', reading),
    ];
    if (!cloud || !ai) return;
    for (const { about, words, choice } of SUBJECTS) {
      const rows = reading.chosenBy(choice);
      const ofCloud = rows.filter((row) => row.owners.includes(cloud.id));
      const ofAi = rows.filter((row) => row.owners.includes(ai.id));
      const clash = ofAi.filter((row) => ofCloud.some((other) => other !== row && sameScope(row, other)));
      const neither = rows.length > 0 && ofCloud.length === 0 && ofAi.length === 0;
      if (clash.length === 0 && !neither) continue;
      yield {
        about,
        message: neither
          ? `Neither ${cloud.name} nor ${ai.name} is accountable for ${words}.`
          : `Both ${cloud.name} and ${ai.name} are accountable for ${words}: ${rowsListed([...new Set([...ofCloud, ...clash])])}.`,
        facts: neither ? 'neither' : 'both',
        causes: [`architect:${about}`],
        places: [...new Set([...ofCloud, ...clash, ...(neither ? rows : [])])].map((row) => ({
          activityId: row.activity.id,
        })),
        fixes: (context) => (neither ? give(rows, cloud, context) : divide(clash, cloud, ai, context)),
      };
    }
  },
});

function architectOf(layer: Role['layer'], origin: string, { roles }: Reading): Role | undefined {
  return (
    roles.find((role) => role.origin === origin) ??
    roles.find(
      (role) => role.layer === layer && /architect|architekt|architett|arquitet|arquitect/i.test(role.name),
    )
  );
}

function sameScope(one: Row, other: Row): boolean {
  return (one.activity.scope ?? '') === (other.activity.scope ?? '');
}

/** The AI architect's rows are about the AI workload, and the cloud architect is asked. */
function divide(rows: readonly Row[], cloud: Role, ai: Role, { reading }: FixContext): readonly Fix[] {
  const ids = rows.map((row) => row.activity.id);
  return [
    {
      label: `Limit ${ai.name} to AI workloads`,
      ...whoGets({ advises: [cloud.id] }, reading),
      edit: edits(`limit ${ai.name} to AI workloads`, [
        setActivityFields(reading.matrix, ids, { scope: SCOPE }),
        ...ids.map((id) => addRole(id, cloud.id, reading, 'advises').edit),
      ]),
    },
  ];
}

function give(rows: readonly Row[], cloud: Role, { reading }: FixContext): readonly Fix[] {
  const [row] = rows;
  const owner = row?.owners[0];
  if (!row) return [];
  if (!owner) return [addRole(row.activity.id, cloud.id, reading, 'owns')];
  return [
    {
      label: `Make ${cloud.name} accountable`,
      ...whoGets({ advises: [owner] }, reading),
      edit: {
        label: `make ${cloud.name} accountable for “${row.activity.name}”`,
        apply: moveOwner(row, owner, cloud.id),
      },
    },
  ];
}
