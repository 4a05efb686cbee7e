/** The keys that do something where the active cell is, for the status bar. */
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Zone } from '../../commands/command/zone';

interface Where {
  readonly zone: Zone;
  /** Something new is being named, of this kind. */
  readonly naming: 'activity' | 'role' | 'section' | undefined;
  readonly activities: number;
  readonly roles: number;
  readonly scheme: Scheme;
  readonly mac: boolean;
  /** Nothing can be changed here. */
  readonly readOnly?: boolean;
}

export function keyHint({ zone, naming, activities, roles, scheme, mac, readOnly = false }: Where): string {
  return [...acts(), '? for all keys'].join(' · ');

  function acts(): readonly string[] {
    if (readOnly) return [`${mac ? '⌘' : 'Ctrl'} F to find`];
    if (naming) return [`Enter for the next ${naming}`, 'Esc to stop', ...pasting()];
    if (activities === 0 && roles === 0) return ['Add an activity or a role', ...pasting()];
    if (roles === 0) return ['Add a role to assign letters', `${mac ? '⌘' : 'Ctrl'} K, then “Add role”`];
    if (activities === 0) return ['Add an activity to assign letters'];
    if (zone === 'section') return ['Enter to collapse or expand', 'F2 to rename'];
    if (zone === 'header' || zone === 'name') return ['F2 to rename', 'Shift F10 for the menu'];
    if (zone === 'corner') return [];
    const letters = scheme.codes.map((code) => code.letter).join(' ');
    return [`Type ${letters} to assign`, 'Space to choose', `${mac ? '⌫' : 'Delete'} to clear`];
  }

  function pasting(): readonly string[] {
    return activities === 0 && roles === 0 ? [`${mac ? '⌘' : 'Ctrl'} V to paste a table`] : [];
  }
}
