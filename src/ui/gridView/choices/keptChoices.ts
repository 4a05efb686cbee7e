/**
 * What of a person's choices outlives the page: widths, folds, hidden and frozen roles, density, what Tab does. Filters
 * and sorting do not: rows that seem to be missing after a reload would look like a loss.
 */
import type { RoleId, SectionId } from '../../../domain/matrix/ids';
import type { Matrix } from '../../../domain/matrix/matrix';
import { type ColumnChoices, DENSITIES, FIRST_CHOICES, type ViewChoices } from './viewChoices';

type Choices = ViewChoices & ColumnChoices;

const KEPT = ['folded', 'hiddenRoles', 'frozenRoles', 'widths', 'nameWidth', 'density', 'tabLeaves'] as const;

export function keptChanged(before: Choices, after: Choices): boolean {
  return KEPT.some((name) => before[name] !== after[name]);
}

/** As plain data. */
export function lookOf(choices: Choices): object {
  const plain = KEPT.map((name) => {
    const value = choices[name];
    return [name, value instanceof Set ? [...value] : value];
  });
  return Object.fromEntries(plain);
}

/** Whatever is not as it should be, or points at what is gone, is as at first. */
export function choicesFromLook(look: unknown, { sections, roles }: Matrix): Choices {
  if (typeof look !== 'object' || look === null) return FIRST_CHOICES;
  const kept: { readonly [name in (typeof KEPT)[number]]?: unknown } = look;
  const widths = Object.entries(kept.widths ?? {}).filter(([id, width]) => id in roles && isSize(width));
  return {
    ...FIRST_CHOICES,
    folded: new Set(idsIn(kept.folded, sections) as SectionId[]),
    hiddenRoles: new Set(idsIn(kept.hiddenRoles, roles) as RoleId[]),
    frozenRoles: isSize(kept.frozenRoles) ? Math.trunc(kept.frozenRoles) : 0,
    widths: Object.fromEntries(widths),
    nameWidth: isSize(kept.nameWidth) ? kept.nameWidth : null,
    density: DENSITIES.find((density) => density === kept.density) ?? FIRST_CHOICES.density,
    tabLeaves: kept.tabLeaves === true,
  };
}

function idsIn(ids: unknown, known: { readonly [id: string]: unknown }): unknown[] {
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string' && id in known) : [];
}

function isSize(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < 2000;
}
