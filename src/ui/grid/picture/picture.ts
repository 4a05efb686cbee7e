/**
 * What is seen of the grid while it scrolls: a picture over it. The elements below stay as they were and are brought up
 * to date when the scrolling rests or something else happens, so that at rest everything is a real element. Measured at
 * 10,000 x 200: a frame of a fast scroll costs a third of what the elements cost, and no row is ever blank.
 */
import type { CalendarDate } from '../../../domain/matrix/date';
import type { GridViewState } from '../../gridView/gridView';
import { fullWidth } from '../../gridView/layout/layout';
import type { Room } from '../../gridView/layout/measures';
import { windowAt } from '../../gridView/layout/windowing';
import type { Picture } from '../pool/pool';
import { drawCells, drawGround } from './drawCells';
import { drawHeader } from './drawHeader';
import { drawNames } from './drawNames';
import { drawEdges, drawRanges } from './drawRanges';
import { drawSections } from './drawSections';
import { type Inks, readInks } from './inks';
import { box, inside, type Pen, snapped } from './pen';
import { movingFrom, range, type Sight, yOf } from './sight';
import type { Tiles } from './tiles';

/** `cover` lies over the grid and lets the pointer through. */
export function createPicture(cover: HTMLElement, today: () => CalendarDate): Picture {
  let drawn: { readonly canvas: HTMLCanvasElement; readonly inks: HTMLElement } | undefined;
  let inks: Inks | undefined;
  let tiles: Tiles | undefined;
  let known = new Map<string, number>();

  return {
    serves() {
      if (drawn && !drawn.canvas.hidden) return true;
      if (!('CanvasRenderingContext2D' in window)) return false;
      return !matchMedia('(forced-colors: active)').matches && getComputedStyle(cover).direction === 'ltr';
    },
    show(drawContext, view, scroll) {
      drawn ??= newElements(cover);
      const { canvas } = drawn;
      const ink = canvas.getContext('2d', { alpha: false });
      if (!ink) return;
      const density = devicePixelRatio;
      if (canvas.hidden || !inks) {
        inks = readInks(drawn.inks);
        tiles = undefined;
        known = new Map();
      }
      const pen: Pen = { ink, density, known };
      if (tiles?.scheme !== drawContext.matrix.scheme)
        tiles = { inks, scheme: drawContext.matrix.scheme, drawn: new Map() };
      size(canvas, view.room, density);
      ink.setTransform(density, 0, 0, density, 0, 0);
      const at = { top: snapped(pen, scroll.top), left: snapped(pen, scroll.left) };
      const window = windowAt(drawContext.layout, at, view.room);
      const sight: Sight = { pen, inks, tiles, drawContext, scroll: at, room: view.room, window };
      draw(sight, view, today());
      cutAtEnd(canvas, sight);
      canvas.hidden = false;
    },
    hide() {
      if (drawn) drawn.canvas.hidden = true;
    },
    remove() {
      cover.replaceChildren();
    },
  };
}

/** Created when first needed, because most visits never scroll. */
function newElements(cover: HTMLElement) {
  const [canvas, inks] = [document.createElement('canvas'), document.createElement('div')];
  canvas.hidden = true;
  inks.hidden = true;
  cover.append(canvas, inks);
  return { canvas, inks };
}

function size(canvas: HTMLCanvasElement, { width, height }: Room, density: number): void {
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width === wide && canvas.height === high) return;
  canvas.width = wide;
  canvas.height = high;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function draw(sight: Sight, view: GridViewState, today: CalendarDate): void {
  const { pen, inks, drawContext, room, window } = sight;
  const { frozen } = drawContext.layout;
  const rows = range(window.rows);
  const still = range([0, frozen - 1]);
  const moving = range([Math.max(frozen, window.columns[0]), window.columns[1]]);
  box(pen, inks.colours.panel, 0, 0, room.width, room.height);
  drawRanges(sight, view);
  const movingPart = [movingFrom(sight), 0, room.width, room.height] as const;
  inside(pen, movingPart, () => drawCells(sight, rows, moving));
  if (frozen > 0) {
    drawGround(sight, rows, still);
    drawCells(sight, rows, still);
  }
  drawNames(sight, rows);
  drawSections(sight, rows);
  inside(pen, movingPart, () => drawEdges(sight, view));
  drawHeader(sight, view, today);
}

/** The picture does not include what follows the last row. */
function cutAtEnd(canvas: HTMLCanvasElement, sight: Sight): void {
  const { drawContext, scroll, room } = sight;
  const { layout } = drawContext;
  const below = Math.max(0, room.height - yOf(sight, layout.rows.length));
  const after = Math.max(0, room.width - (fullWidth(layout) - scroll.left));
  const cut = below === 0 && after === 0 ? '' : `inset(0 ${after}px ${below}px 0)`;
  if (canvas.style.clipPath !== cut) canvas.style.clipPath = cut;
}
