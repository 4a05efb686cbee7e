import { describe, expect, it } from 'vitest';
import { FIRST_CHOICES } from '../../../../src/ui/gridView/choices/viewChoices';
import { columnWidthFor, measuresFor } from '../../../../src/ui/gridView/layout/measures';

const room = { width: 1100, height: 800, scale: 1 };
const widths = (roles: number, width = room.width) => {
  const column = columnWidthFor(FIRST_CHOICES, { ...room, width }, roles);
  return {
    column,
    all: column * roles + measuresFor(FIRST_CHOICES, { ...room, width }, column * roles).name,
  };
};

describe('the widths of a matrix', () => {
  it('fill the room where there are few roles', () => {
    expect(widths(4).column).toBe(115);
    expect(widths(4).all).toBeGreaterThan(1096);
    expect(widths(4).all).toBeLessThanOrEqual(1100);
  });

  // The room was 25 pixels too narrow, and a bar stood below the grid for no more than that.
  it('take a little from the names where all roles then fit', () => {
    expect(widths(7, 977).all).toBe(977);
    expect(widths(7, 921)).toEqual({ column: 88, all: 88 * 7 + 386 });
  });

  it('stop growing where names would stand too far from letters', () => {
    expect(widths(2)).toEqual({ column: 117, all: 874 });
  });

  it('let the pattern of few roles be seen from afar', () => {
    const pattern = { ...FIRST_CHOICES, zoom: 'pattern' } as const;
    expect([4, 40, 400].map((roles) => columnWidthFor(pattern, room, roles))).toEqual([32, 21, 14]);
  });

  it('never make a role narrower than its letters need', () => {
    expect(widths(60).column).toBe(88);
  });
});
