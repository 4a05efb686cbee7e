/** The contract of a gap rule. A rule says what it saw and how to mend it; it knows nothing of screens, waivers or order. */
import type { Edit } from '../edits/edit';
import type { AreaId } from '../matrix/areas';
import type { ActivityId, NewId, PersonId, RoleId, SectionId } from '../matrix/ids';
import type { Reading } from '../reading/reading';
import type { Row } from '../reading/row';

export const SEVERITIES = ['must', 'should', 'look'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RULE_GROUPS = ['classical', 'delivery', 'incident', 'people'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** Something a finding points at. An activity with a role is a cell. */
export interface Place {
  readonly activityId?: ActivityId | undefined;
  readonly roleId?: RoleId | undefined;
  readonly sectionId?: SectionId | undefined;
  readonly personId?: PersonId | undefined;
}

export interface FixContext {
  readonly reading: Reading;
  readonly newId: NewId;
}

export interface Fix {
  /** The button: "Make Cloud Architect accountable". */
  readonly label: string;
  readonly edit: Edit;
  /** Why this one: "Cloud Architect already does this work." */
  readonly because?: string;
  /** What it makes, where the label does not say it: who becomes what, and where. */
  readonly outcome?: string;
  /** A row that it adds: who would answer for it, and the same fix with a role that a person chose. */
  readonly ownerChoice?: OwnerChoice;
  /** Several rows that it adds: who would answer for each, and the same fix with roles that a person chose. */
  readonly ownersChoice?: OwnersChoice;
  /** True where doing it unseen to every finding of the kind cannot surprise anyone. */
  readonly safe?: boolean;
  /** True where it brings in a layer that was not there, of which rules then ask more. */
  readonly widens?: boolean;
}

export interface OwnerChoice {
  readonly owner: RoleId | undefined;
  readonly row: AddedRow;
  chosen(roleId: RoleId): Fix;
}

export interface OwnersChoice {
  readonly rows: readonly AddedRow[];
  /** Roles by the key of their row; the others stay suggested. */
  chosen(owners: ReadonlyMap<string, RoleId>): Fix;
}

/** A row that a fix adds, before it is there. */
export interface AddedRow {
  readonly key: string;
  readonly name: string;
  readonly section: string;
  readonly owner: RoleId | undefined;
}

/** Where a finding leads besides its fixes: to what only a person can say, or to the screen that says more of it. */
export type GapLink =
  | { readonly kind: 'rename'; readonly activityId: ActivityId }
  | { readonly kind: 'leaves'; readonly personId: PersonId }
  | { readonly kind: 'scenario'; readonly scenarioId: string }
  | { readonly kind: 'agreement' };

/** What a rule says of one place. */
export interface Remark {
  /** Tells this remark from others of the rule: ids joined by `/`; empty for the one remark about the matrix. */
  readonly about: string;
  /** The heading of the finding, if it says more than the rule's own: "Nobody is accountable for cost". */
  readonly title?: string;
  /** One plain whole sentence that names the row, role or person. */
  readonly message: string;
  readonly places: readonly Place[];
  /** Where this place is worse or better than the rule's own severity. */
  readonly severity?: Severity | undefined;
  /** The concern that makes it weigh more: `cost`. */
  readonly concern?: string;
  /** What a waiver depends on, made of ids and never of a sentence. By default the ids of `places`. */
  readonly facts?: string;
  /**
   * What it speaks of, for rules that hide one another: `duty:command`. By default its first place's row, else
   * role, person or section.
   */
  readonly causes?: readonly string[];
  /**
   * Made when someone looks, for ranking owners costs more than finding the gap. The best fix is first. In a row's
   * rule no function inside \`check\` may use the reading that \`check\` was given, only the context's: a finding lives
   * as long as its row stays as it is, and would keep a whole old matrix alive.
   */
  fixes(context: FixContext): readonly Fix[];
  readonly links?: readonly GapLink[];
  /** As `byLayers` of a rule, for a remark of a rule that does not rest on layers otherwise. */
  readonly byLayers?: true | undefined;
  /** A row is missing: said only where the matrix claims the area, and as loudly as that is known. */
  readonly absent?: Absence | undefined;
}

/** Where a missing row is asked for. */
export interface Absence {
  /** One of them must be claimed. */
  readonly areas: readonly AreaId[];
  /** Asked for also where the area only comes with those that are claimed. */
  readonly whole: boolean;
  /** The most it may weigh where its area only comes with the others. */
  readonly companion?: Severity | undefined;
  /** A fine point: asked for where the area is claimed on purpose; else as a look, where the matrix goes into such depth. */
  readonly fine?: boolean | undefined;
  /** What is lost without it is lost for good: asked for gently also where the table is about a subject of its own. */
  readonly lasting?: boolean | undefined;
  /** The rule has found by the rows that they are about it, whatever areas are claimed: never loud, and silent where an area is said to be elsewhere. */
  readonly bySubject?: boolean | undefined;
  /** With `bySubject`: all names were looked through for it with a wide net, so that few known rows do not make it lighter. */
  readonly wideNet?: boolean | undefined;
  /** A wide net through all names has found nothing: it is asked of every matrix of delivery or operations, if only as a look. */
  readonly everywhere?: boolean | undefined;
  /** An activity that sounds like it is named as the nearest. */
  readonly near?: boolean | undefined;
}

export interface Threshold {
  /** What the number is: "Share of all rows that one role may answer for". */
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** How to show it. */
  readonly unit: 'share' | 'count' | 'days';
}

/** A matrix in the sketch notation. */
export type Sketch = string;

/**
 * Pictures of what the rule flags and of what it accepts: its help in the panel, which shows the first of each, and its
 * tests. Each boundary has one on either side: a threshold, an exemption, a kind of row it leaves alone.
 *
 * @example
 * flagged: [`
 *               | Clerk | Manager
 *   Pay invoice | R     |        `],
 * accepted: [`
 *               | Clerk | Manager
 *   Pay invoice | RA    |        `, `
 *               | Clerk | Manager
 *   Plan {review}| R    |        `],
 */
export interface Examples {
  readonly flagged: readonly [Sketch, ...Sketch[]];
  readonly accepted: readonly [Sketch, ...Sketch[]];
}

interface RuleBase extends Examples {
  /** Saved inside waivers, so it never changes: the catalogue's id, and the file's name (unless a table makes it). */
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** "Nobody is accountable" */
  readonly title: string;
  /** Why it matters, for an engineering manager; one or two sentences. */
  readonly why: string;
  /** Where the rule comes from: "RACI analysis; AWS OPS02-BP03". */
  readonly source: string;
  /** What a person does about it, for the help: "Pick the one role that answers for the result." */
  readonly remedy: string;
  readonly offByDefault?: boolean;
  readonly thresholds?: { readonly [name: string]: Threshold };
  /** What must be there before the rule may speak (catalogue 4.7). */
  readonly needs?: readonly Need[];
  /** Rules that stay silent about a cause of which this one speaks: one finding per row and cause. */
  readonly hides?: readonly string[];
  /** Its findings are told on the Incidents page and are no gaps of their own: the cause of each is a gap already. */
  readonly toldIn?: 'incidents';
  /**
   * It rests on the layers of roles. Where these were only read from the names of roles, it says nothing louder than a look,
   * which has to be earned like one about a missing row.
   */
  readonly byLayers?: true;
  /** Weighs one level less in a small organisation. */
  readonly lighterWhenSmall?: boolean;
}

/** What a table of rules says of each of them. */
export type RuleWords = Pick<Rule, 'id' | 'title' | 'why' | 'source' | 'remedy' | 'flagged' | 'accepted'>;

/**
 * `rows`: at least one row. `rows-12`: at least 12. `people`: someone was entered. `staffed`: most
 * roles that carry activities have people; before that, people are still being entered. `tags`: concerns and duties are confirmed.
 * `delivery`: it is not of AI work alone, which stands beside a matrix that is asked what delivery owes.
 * `layers`: each role it looks at has a layer, which for a row's rule is each role of the row, else each role in use.
 */
export type Need = 'rows' | 'rows-12' | 'people' | 'staffed' | 'tags' | 'layers' | 'delivery';

/**
 * Looks at one row, which with the reading's basis (scheme, settings, roles, people, sections, today) is all it
 * may look at; so it is remembered per row.
 */
export interface ActivityRule extends RuleBase {
  readonly scope: 'activity';
  /** The rows that can give a remark, where that is a list of the reading; else every row is looked at. */
  among?(reading: Reading): readonly Row[];
  /** A quick look that tells most rows of a large matrix from those worth a check. */
  mayFind?(row: Row, reading: Reading): boolean;
  check(row: Row, reading: Reading): Iterable<Remark>;
}

/**
 * Looks at everything. `inputs` names the parts of the reading that `check` uses beyond the basis (scheme,
 * settings, roles, people, sections, today): while each is the same object or value as before, the rule is not
 * run again. The law test catches an input left out.
 */
export interface MatrixRule extends RuleBase {
  readonly scope: 'matrix';
  /** True where the scope of the matrix decides what is told: of missing rows by their weight, else in the check itself. */
  readonly asksForRows?: boolean;
  inputs(reading: Reading): readonly unknown[];
  /** Undefined is a breath: a rule that takes long in a large matrix gives one now and then, to let a frame pass. */
  check(reading: Reading): Iterable<Remark | undefined>;
}

export type Rule = ActivityRule | MatrixRule;

/** A rule file exports one of these: a rule, or the rules that a table makes. */
export type RuleFile = Rule | readonly Rule[];

export function defineRule<Kind extends Rule>(rule: Kind): Kind {
  return rule;
}

/** The current value of a threshold: the matrix's tuning, else the rule's own. */
export function thresholdOf(rule: Rule, name: string, reading: Reading): number {
  const own = rule.thresholds?.[name];
  if (!own) throw new Error(`Rule ${rule.id} has no threshold “${name}”.`);
  return reading.settings.rules[rule.id]?.thresholds?.[name] ?? own.value;
}
