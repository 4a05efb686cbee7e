/** Points on a canvas that no page shows: drawn in the worker, so that the page goes on meanwhile. */
import { FileRefused } from '../contract/bounds';
import { type Brush, FONT } from './brush';
import { drawPage } from './drawPage';
import type { PicturePage } from './pages';

/** What every browser draws on one canvas: 4,096 points each way, or as many in another shape. */
export const MOST_POINTS = 4096 * 4096;
const LONGEST_SIDE = 16_000;

export async function pngOf(page: PicturePage): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof OffscreenCanvas === 'undefined')
    throw new FileRefused('This browser cannot draw images in the background. Use Drawing (SVG) instead.');
  const { width, height } = page;
  const room = Math.min(Math.sqrt(MOST_POINTS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  const sharp = Math.min(2, room);
  const canvas = new OffscreenCanvas(Math.floor(width * sharp), Math.floor(height * sharp));
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  context.scale(sharp, sharp);
  drawPage(page, canvasBrush(context));
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

function canvasBrush(context: OffscreenCanvasRenderingContext2D): Brush {
  return {
    box({ x, y, width, height, fill, line, dash, radius = 0 }) {
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      context.fillStyle = fill;
      context.fill();
      if (line === undefined || line === fill) return;
      context.setLineDash([...(dash ?? [])]);
      context.strokeStyle = line;
      context.stroke();
    },
    rule(x1, y, x2, line) {
      context.setLineDash([]);
      context.strokeStyle = line;
      context.beginPath();
      context.moveTo(x1, y);
      context.lineTo(x2, y);
      context.stroke();
    },
    letters(text, { x, y, size, weight, fill, anchor, upright }) {
      context.font = `${weight} ${size}px ${FONT}`;
      context.fillStyle = fill;
      context.textAlign = anchor === 'middle' ? 'center' : 'left';
      if (!upright) {
        context.fillText(text, x, y);
        return;
      }
      context.save();
      context.translate(x, y);
      context.rotate(-Math.PI / 2);
      context.fillText(text, 0, 0);
      context.restore();
    },
  };
}
