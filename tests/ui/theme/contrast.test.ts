import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/ui/theme/tokens.css', 'utf8');
const enough = 4.5;

const read: [text: string, surfaces: string[]][] = [
  ['text', ['page', 'panel', 'panel-raised', 'band', 'well', 'selection', 'accent-soft', 'must-soft']],
  ['text-muted', ['page', 'panel', 'panel-raised', 'band', 'well', 'must-soft']],
  ['text-faint', ['page', 'panel', 'panel-raised', 'band', 'well']],
  ['text-inverse', ['solid']],
  ['accent', ['page', 'panel', 'band', 'accent-soft', 'selection']],
  ['does-text', ['does']],
  ['owns-text', ['owns']],
  ['advises-text', ['panel', 'selection', 'must-soft']],
  ['hears-text', ['panel', 'selection', 'must-soft']],
  ['helps-text', ['helps']],
  ['checks-text', ['checks']],
  ['signs-text', ['signs']],
  ['must', ['page', 'panel', 'must-soft', 'accent-soft']],
  ['should-text', ['page', 'panel', 'should-soft']],
  ['look', ['page', 'panel']],
  ['good-text', ['page', 'panel', 'good-soft']],
];

test.each(read)('%s can be read', (text, surfaces) => {
  const poor = surfaces.flatMap((surface) =>
    [0, 1].flatMap((theme) => {
      const ratio = contrast(colour(text, theme), colour(surface, theme));
      return ratio < enough
        ? [`${text} on ${surface}, ${theme ? 'dark' : 'light'}: ${ratio.toFixed(2)}`]
        : [];
    }),
  );
  expect(poor).toEqual([]);
});

function colour(name: string, theme: number): string {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const value = pair?.[theme + 1];
  if (!value) throw new Error(`tokens.css must hold --${name} as light-dark(#rrggbb, #rrggbb).`);
  return value;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
