/** Which section of a matrix a row of the catalogue belongs to. */
import type { SectionId } from '../../matrix/ids';
import type { Section } from '../../matrix/matrix';
import type { Reading } from '../../reading/reading';
import type { ReferenceRow } from '../tables/referenceRow';

export interface SectionPlace {
  readonly sectionId: SectionId;
  readonly name: string;
  readonly origin: string;
}

/** What a section is called if it has to be made. Names are looked for in any language the words happen to share. */
const SECTIONS: { readonly [origin: string]: { readonly name: string; readonly words: RegExp } } = {
  L1: { name: 'Planning and feasibility', words: /plan|feasib/i },
  L2: { name: 'System architecture design', words: /architect/i },
  L3: { name: 'Application and feature design', words: /design/i },
  L4: { name: 'Development', words: /develop|build|implement/i },
  L5: { name: 'Testing and validation', words: /test|valid|quality/i },
  L6: { name: 'Deployment and release', words: /deploy|release|deliver/i },
  L7: { name: 'Operations and maintenance', words: /operat|mainten|^run\b/i },
  OW: { name: 'Ownership areas', words: /ownership area/i },
  SH: { name: 'Shared areas', words: /shared/i },
  GV: { name: 'Formal ownership', words: /formal|governance|ownership/i },
  JR: { name: 'Joint review', words: /review/i },
  HO: { name: 'Handoffs', words: /hand-?\s?(off|over)/i },
  FB: { name: 'Feedback loops', words: /feedback/i },
  IN: { name: 'Incident duties', words: /incident/i },
  S: { name: 'Strategy, alignment and sourcing', words: /strateg/i },
  G: { name: 'Governance, compliance and security', words: /governance|compliance/i },
  P: { name: 'Architecture and platform', words: /architecture|platform/i },
  B: { name: 'Build', words: /build|model|develop/i },
  O: { name: 'Release, evaluate, operate', words: /operat|ops\b|evaluat/i },
  C: { name: 'Cost', words: /cost|spend|budget/i },
  T: { name: 'Team, people and communication', words: /team|people/i },
};

/** The section it came from, then one that sounds like it, then one that holds such rows, else a new one. */
export function sectionFor(row: ReferenceRow, reading: Reading, newSectionId: SectionId): SectionPlace {
  const known = SECTIONS[row.section];
  const section =
    reading.sections.find((candidate) => candidate.origin === row.section) ??
    reading.sections.find((candidate) => known?.words.test(candidate.name)) ??
    sectionOfSuchRows(row, reading);
  if (section) return { sectionId: section.id, name: section.name, origin: row.section };
  return { sectionId: newSectionId, name: known?.name ?? 'Other ownership', origin: row.section };
}

/** Handoffs go with handoffs and reviews with reviews. Ordinary rows are everywhere, so they say nothing about a place. */
function sectionOfSuchRows(row: ReferenceRow, reading: Reading): Section | undefined {
  const like = row.kind === 'activity' || row.kind === 'decision' ? [] : reading.ofKind(row.kind);
  const first = like[0];
  return first ? reading.section(first.activity.sectionId) : undefined;
}
