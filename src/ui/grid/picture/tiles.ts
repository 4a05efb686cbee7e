/** The letters of a cell as small pictures, each drawn once: a scroll shows few different ones hundreds of times. */
import { type Codes, inSight } from '../../../domain/matrix/scheme/codes';
import type { Scheme } from '../../../domain/matrix/scheme/scheme';
import type { Inks, TileInk } from './inks';
import { type Pen, rounded, takeLettering, words } from './pen';

export interface Tiles {
  readonly inks: Inks;
  readonly scheme: Scheme;
  readonly drawn: Map<string, TilePicture>;
}

export interface TilePicture {
  readonly image: HTMLCanvasElement;
  /** In CSS pixels, with the room around the tiles that a mark of a suggestion needs. */
  readonly width: number;
  readonly height: number;
}

const BETWEEN = 4;
const AROUND = 3;

export function tilePicture(tiles: Tiles, pen: Pen, codes: Codes, suggested: boolean): TilePicture {
  const key = suggested ? `${codes}?` : codes;
  let picture = tiles.drawn.get(key);
  if (!picture) {
    picture = drawTiles(tiles, pen, codes, suggested);
    tiles.drawn.set(key, picture);
  }
  return picture;
}

function drawTiles({ inks, scheme }: Tiles, of: Pen, codes: Codes, suggested: boolean): TilePicture {
  const { density } = of;
  const meant = inSight(scheme, codes);
  const { size } = inks.tile('none');
  const image = document.createElement('canvas');
  const width = meant.length * (size + BETWEEN) - BETWEEN + 2 * AROUND;
  const height = size + 2 * AROUND;
  image.width = Math.ceil(width * density);
  image.height = Math.ceil(height * density);
  const ink = image.getContext('2d');
  if (ink) {
    const pen = { ...of, ink };
    ink.scale(density, density);
    meant.forEach(({ letter, meaning }, at) => {
      const left = AROUND + at * (size + BETWEEN);
      drawTile(pen, inks.tile(meaning), letter, left);
      if (suggested) markSuggested(pen, inks, left, size);
    });
  }
  return { image, width, height };
}

function drawTile(pen: Pen, tile: TileInk, letter: string, left: number): void {
  const { ink } = pen;
  const { size, radius, border } = tile;
  rounded(pen, [left, AROUND, size, size], radius);
  ink.fillStyle = tile.ground;
  ink.fill();
  if (border.width > 0) {
    const half = border.width / 2;
    rounded(pen, [left + half, AROUND + half, size - border.width, size - border.width], radius - half);
    ink.strokeStyle = border.colour;
    ink.lineWidth = border.width;
    ink.lineCap = border.dotted ? 'round' : 'butt';
    ink.setLineDash(border.dotted ? [0, border.width * 2] : []);
    ink.stroke();
    ink.setLineDash([]);
  }
  takeLettering(pen, tile);
  ink.textAlign = 'center';
  words(pen, tile, letter, left + size / 2, AROUND + size / 2);
}

function markSuggested(pen: Pen, inks: Inks, left: number, size: number): void {
  const { ink } = pen;
  rounded(pen, [left - 1.75, AROUND - 1.75, size + 3.5, size + 3.5], 8);
  ink.strokeStyle = inks.colours.should;
  ink.lineWidth = 1.5;
  ink.setLineDash([4, 3]);
  ink.stroke();
  ink.setLineDash([]);
}
