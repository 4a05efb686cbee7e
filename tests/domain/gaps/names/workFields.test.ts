// Which of the five fields of work a row belongs to.
import { expect, test } from 'vitest';
import { fieldOf } from '../../../../src/domain/gaps/names/workFields';
import { matrixFromSketch } from '../../../../src/domain/matrix/sketch';
import { contextOf } from '../../../support/testRule';

test.each([
  ['Draw it #architecture', 'design'],
  ['Draw it #architecture !decision', 'design'],
  ['Draw it #architecture #security', 'design'],
  ['Close ports #security #platform', 'security'],
  ['Run it #platform', 'operation'],
  ['Count it #capacity', 'operation'],
  ['Write it #delivery', 'implementation'],
  ['Deploy it #delivery', 'release'],
  ['Deploy it #delivery !decision', 'implementation'],
  ['Write it #delivery #reliability', 'none'],
  ['Write it #delivery #shared', 'none'],
  ['Draw it #architecture !review', 'none'],
  ['Close ports #security {access}', 'none'],
  ['Draw it #architecture #end-to-end', 'none'],
  ['Draw it #architecture #joint-review', 'none'],
  ['Draw it #architecture #ownership', 'none'],
  ['Draw it #architecture #ai-ops', 'none'],
  ['Draw it <aix-go-nogo> #architecture', 'none'],
  ['Draw it <ai-strategy> #architecture', 'none'],
  ['Draw it #cost', 'none'],
])('%s: %s', (name, field) => {
  const { reading } = contextOf(matrixFromSketch(`| Boss\n${name} | A`));
  expect(reading.rows.map((row) => fieldOf(row) ?? 'none')).toEqual([field]);
});
