/** What the import dialog shows: a bounded excerpt, however large the file is. */
import type { Matrix } from '../../domain/matrix/matrix';
import { inOrder } from '../../domain/matrix/order';
import type { Scheme } from '../../domain/matrix/scheme/scheme';
import { type ComparedPlace, comparedPlaces } from '../../domain/merge/comparedPlaces';
import { decided } from '../../domain/merge/decided';
import type { Opened } from '../contract/codec';
import { PLAIN_CHOICE } from '../contract/codec';
import { placeInWords } from '../contract/place';
import type { Source } from '../contract/source';
import { outlineOf } from '../outline/outline';
import { isCertain, isCertainBut } from '../understand/reading/certainty';
import type { Corrections } from '../understand/reading/corrections';
import type { LetterReading, Problem, Question, Understanding } from '../understand/reading/understood';
import { type ShownTable, withExcerpts } from './excerpt';

const PREVIEW_ROLES = 30;
const PREVIEW_CELLS = 1_500;

export interface PreviewRow {
  /** Among all activities: two may have one name. */
  readonly place: number;
  readonly name: string;
  readonly section: number;
  readonly cells: readonly {
    /** The place of the role. */
    readonly role: number;
    readonly letters: string;
    readonly condition?: string | undefined;
    readonly note?: string | undefined;
    /** Why it needs a look. */
    readonly doubt?: string | undefined;
  }[];
}

export interface ShownProblem {
  /** In the order in which they were found. */
  readonly number: number;
  readonly place: string;
  readonly message: string;
  readonly outcome: Problem['outcome'];
  /** Nobody has to do anything about it. */
  readonly isRemark: boolean;
}

export interface Preview {
  readonly name: string;
  /** "Separated by semicolons, Windows-1252" */
  readonly description: string;
  readonly scheme: Scheme;
  /** Of the file's legend, where it is none of the shipped ones: it can be chosen again. */
  readonly fileScheme?: Scheme | undefined;
  readonly sections: readonly string[];
  /** Two roles of a file may have one name; the place is what they are. */
  readonly roles: readonly { readonly place: number; readonly name: string }[];
  readonly rows: readonly PreviewRow[];
  readonly counts: {
    readonly activities: number;
    readonly roles: number;
    readonly sections: number;
    /** Who would hold roles. */
    readonly people: number;
  };
  readonly problems: readonly ShownProblem[];
  readonly questions: readonly Question[];
  readonly offers: readonly Question[];
  /** What a merge left open in the file, to be compared place by place; `corrections.sides` chooses. */
  readonly places: readonly ComparedPlace[];
  /** Of them those for which no side is chosen. Nothing is created before there is none. */
  readonly openPlaces: number;
  /** Nothing was guessed, changed or skipped. */
  readonly certain: boolean;
  /** As sure, but for what is only told. */
  readonly certainBut: boolean;
  /** Of a text file whose encoding may be another. */
  readonly encoding?: string | undefined;
  /** Nothing can be made of it as it is understood now. */
  readonly refusal?: string | undefined;
  readonly letters: readonly LetterReading[];
  readonly tables: readonly ShownTable[];
  /** Cells with an apostrophe that another program may have put in front. */
  readonly apostrophes: number;
  /** Answerable wrote it and it was read exactly, which leaves nothing to correct. */
  readonly exact: boolean;
  /** What the same file can be read as instead: its table like anyone's, the document that it carries, or its table exactly. */
  readonly instead?: 'table' | 'document' | 'exact' | undefined;
}

export function previewOfUnderstanding(
  understood: Understanding,
  source: Source,
  apostrophes: number,
): Preview {
  const { name, scheme, sections, roles, activities, problems, questions, letters, refusal } = understood;
  return {
    name,
    description: source.description,
    scheme,
    fileScheme: understood.fileScheme,
    sections: sections.map((section) => section.name || 'Activities'),
    roles: shownRoles(roles),
    rows: activities.slice(0, rowsShown(roles.length)).map((activity, place) => ({
      place,
      name: activity.name,
      section: activity.section,
      cells: roles
        .slice(0, PREVIEW_ROLES)
        .map((_, role) => ({ role, ...(activity.cells.get(role) ?? { letters: '' }) })),
    })),
    counts: {
      activities: activities.length,
      roles: roles.length,
      sections: sections.length,
      people: new Set(roles.flatMap(({ people = [] }) => people)).size,
    },
    refusal,
    problems: problems.map(({ place, message, outcome, isRemark = false }, number) => ({
      number,
      place: placeInWords(place),
      message,
      outcome,
      isRemark,
    })),
    questions,
    offers: understood.offers,
    places: [],
    openPlaces: 0,
    certain: isCertain(understood),
    certainBut: isCertainBut(understood),
    encoding: source.encoding,
    letters: letters.slice(0, 40),
    tables: withExcerpts(understood),
    apostrophes,
    exact: source.own !== undefined,
  };
}

function shownRoles(roles: readonly { readonly name: string }[]): Preview['roles'] {
  return roles.slice(0, PREVIEW_ROLES).map(({ name }, place) => ({ place, name }));
}

function rowsShown(roles: number): number {
  return Math.floor(PREVIEW_CELLS / Math.max(10, Math.min(roles, PREVIEW_ROLES)));
}

type OpenedMatrix = Extract<Opened, { kind: 'matrix' }>;

/** The matrix with the sides that were chosen so far, and ours in the places that are open. */
export function matrixDecided({ matrix, clashes = [] }: OpenedMatrix, { sides = {} }: Corrections): Matrix {
  return decided(matrix, clashes, (_, place) => sides[place]);
}

export function previewOfMatrix(opened: OpenedMatrix, corrections: Corrections = {}): Preview {
  const { problems, description, table, clashes = [] } = opened;
  const { sides = {} } = corrections;
  const matrix = matrixDecided(opened, corrections);
  const { roles, sections } = outlineOf(matrix, PLAIN_CHOICE);
  const rows = sections.flatMap(({ rows: own }, section) => own.map((row) => ({ row, section })));
  return {
    name: matrix.name,
    description,
    scheme: matrix.scheme,
    sections: sections.map((section) => section.name),
    roles: shownRoles(roles),
    rows: rows.slice(0, rowsShown(roles.length)).map(({ row, section }, place) => ({
      place,
      name: row.activity.name,
      section,
      cells: row.cells
        .slice(0, PREVIEW_ROLES)
        .map(({ codes, condition }, role) => ({ role, letters: codes, condition })),
    })),
    counts: {
      activities: Object.keys(matrix.activities).length,
      roles: roles.length,
      sections: inOrder(matrix.sections).length,
      people: Object.keys(matrix.people).length,
    },
    problems: problems.map((problem, number) => ({
      ...problem,
      number,
      outcome: 'left-out' as const,
      isRemark: false,
    })),
    questions: [],
    offers: [],
    places: comparedPlaces(clashes, opened.matrix),
    openPlaces: clashes.filter((_, place) => sides[place] === undefined).length,
    certain: problems.length === 0,
    certainBut: false,
    letters: [],
    tables: [],
    apostrophes: 0,
    exact: true,
    instead: table && 'table',
  };
}
