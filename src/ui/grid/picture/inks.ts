/**
 * The colours and letterings of the grid, read from its own style sheets, so that a picture of it never has others.
 * What they are read from stands in the document and is never shown.
 */
import type { Meaning } from '../../../domain/matrix/scheme/scheme';
import { tileClass } from '../../codes/tileClass';
import headerStyles from '../header/GridHeader.module.css';
import nameStyles from '../pool/ActivityName.module.css';
import rowStyles from '../pool/GridRow.module.css';

export interface Lettering {
  readonly font: string;
  readonly spacing: string;
  readonly colour: string;
  /** In CSS pixels, of a line and above its letters' base. */
  readonly line: number;
}

export interface TileInk extends Lettering {
  readonly size: number;
  readonly radius: number;
  readonly border: { readonly width: number; readonly colour: string; readonly dotted: boolean };
  readonly ground: string;
}

const COLOURS = {
  panel: 'var(--panel)',
  band: 'var(--band)',
  well: 'var(--well)',
  line: 'var(--line)',
  lineSoft: 'var(--line-soft)',
  lineStrong: 'var(--line-strong)',
  text: 'var(--text)',
  muted: 'var(--text-muted)',
  accent: 'var(--accent)',
  selection: 'var(--selection)',
  must: 'var(--must)',
  mustSoft: 'var(--must-soft)',
  should: 'var(--should)',
  look: 'var(--look)',
  good: 'var(--good)',
  owns: 'var(--owns)',
  doesBar: 'var(--does-bar)',
  advisesBar: 'var(--advises-bar)',
  hearsBar: 'var(--hears-bar)',
} as const;

const LETTERINGS = {
  words: nameStyles.words,
  chip: nameStyles.chip,
  heading: rowStyles.heading,
  lead: rowStyles.lead,
  corner: headerStyles.corner,
  role: `${headerStyles.role} ${headerStyles.roleName}`,
  holder: headerStyles.holder,
} as const;

export interface Inks {
  readonly colours: { readonly [name in keyof typeof COLOURS]: string };
  readonly letterings: { readonly [name in keyof typeof LETTERINGS]: Lettering };
  readonly tile: (meaning: Meaning | 'none') => TileInk;
  /** A colour as the style sheets write it, as a canvas reads it. */
  readonly colour: (written: string) => string;
}

/** `host` stands in the grid's frame and is not displayed. Costs half a millisecond: read once for a scroll. */
export function readInks(host: HTMLElement): Inks {
  const probe = (className: string | undefined): CSSStyleDeclaration => {
    const known = [...host.children].find((child) => child.className === className);
    const made = known ?? document.createElement('span');
    if (!known) {
      made.className = className ?? '';
      host.append(made);
    }
    return getComputedStyle(made);
  };
  const seen = new Map<string, string>();
  const blank = probe('ink');
  const colour = (written: string): string => {
    let read = seen.get(written);
    if (read === undefined) {
      const element = host.querySelector<HTMLElement>('.ink');
      element?.style.setProperty('color', written);
      read = blank.color;
      seen.set(written, read);
    }
    return read;
  };
  const tiles = new Map<string, TileInk>();
  const tile = (meaning: Meaning | 'none'): TileInk => {
    let ink = tiles.get(meaning);
    if (!ink) {
      ink = tileOf(probe(tileClass(meaning, 'medium', false)));
      tiles.set(meaning, ink);
    }
    return ink;
  };
  return {
    colours: each(COLOURS, colour),
    letterings: each(LETTERINGS, (of) => letteringOf(probe(of))),
    tile,
    colour,
  };
}

function each<Name extends string, From, To>(from: { readonly [name in Name]: From }, to: (one: From) => To) {
  const entries = Object.entries<From>(from).map(([name, one]) => [name, to(one)] as const);
  return Object.fromEntries(entries) as { readonly [name in Name]: To };
}

function letteringOf(style: CSSStyleDeclaration): Lettering {
  const { fontWeight, fontSize, fontFamily, color, lineHeight, letterSpacing } = style;
  return {
    font: `${fontWeight} ${fontSize} ${fontFamily}`,
    spacing: letterSpacing === 'normal' ? '0px' : letterSpacing,
    colour: color,
    line: Number.parseFloat(lineHeight),
  };
}

function tileOf(style: CSSStyleDeclaration): TileInk {
  return {
    ...letteringOf(style),
    size: Number.parseFloat(style.width),
    radius: Number.parseFloat(style.borderTopLeftRadius),
    border: {
      width: Number.parseFloat(style.borderTopWidth),
      colour: style.borderTopColor,
      dotted: style.borderTopStyle === 'dotted',
    },
    ground: style.backgroundColor,
  };
}
