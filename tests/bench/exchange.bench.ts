// 10,000 x 200, a third filled, out of each format and in again.
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../src/domain/matrix/date';
import type { NewId } from '../../src/domain/matrix/ids';
import { PLAIN_CHOICE } from '../../src/exchange/contract/codec';
import { codecList } from '../../src/exchange/opening/codecList';
import { openFile } from '../../src/exchange/opening/openFile';
import { understand } from '../../src/exchange/understand/forms/understand';
import { matrixFromUnderstanding } from '../../src/exchange/understand/parts/create';
import { largeMatrix } from '../support/largeMatrix';

const matrix = largeMatrix(10_000, 200);
const request = { matrix, choice: PLAIN_CHOICE, gaps: [], today: '2026-11-21' as CalendarDate };

let count = 0;
const newId = (() => {
  count += 1;
  return `made-${String(count).padStart(11, '0')}`;
}) as unknown as NewId;

// A picture of two million cells is refused, and rightly.
const writers = codecList.filter(({ id, write }) => write && id !== 'svg');

function processorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return Math.round((user + system) / 1000);
  };
}

describe.each(writers.map((codec) => [codec.id, codec] as const))(
  '10,000 x 200 as %s',
  (id, { write, keeps, extension }) => {
    test('out and in', { timeout: 240_000 }, async () => {
      const spent = processorTime();
      const start = performance.now();
      const bytes = (await write?.(request)) ?? new Uint8Array();
      const written = performance.now();
      const megabytes = (bytes.length / 1024 / 1024).toFixed(1);
      let line = `${id}: out ${Math.round(written - start)} ms, ${megabytes} MB`;
      if (keeps !== 'nothing') {
        const opened = await openFile({ bytes, name: `large.${extension}` }, { newId });
        const read =
          opened.kind === 'source'
            ? matrixFromUnderstanding(understand(opened.source), newId)
            : opened.matrix;
        expect(Object.keys(read.activities)).toHaveLength(10_000);
        line += `, in ${Math.round(performance.now() - written)} ms`;
      }
      // Wall time says little while others use the machine.
      console.log(`${line}; ${spent()} ms of the processor in all`);
    });
  },
);
