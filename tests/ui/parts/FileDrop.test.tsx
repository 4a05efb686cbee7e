import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FileDrop } from '../../../src/ui/parts/FileDrop';

const ANN = new File(['ann'], 'ann.json');
const BEN = new File(['ben'], 'ben.json');

function open(multiple: boolean) {
  const taken: string[][] = [];
  render(
    <FileDrop
      label="Choose answers"
      words="Choose answers, or drop them here"
      hint="Saved answers"
      multiple={multiple}
      onFiles={(files) => taken.push(files.map(({ name }) => name))}
    />,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Choose answers');
  return { taken, field };
}

it('takes all files that are dropped on it, and the browser does not open them', () => {
  const { taken, field } = open(true);
  expect(fireEvent.dragOver(field)).toBe(false);
  expect(fireEvent.drop(field, { dataTransfer: { files: [ANN, BEN] } })).toBe(false);
  expect(taken).toEqual([['ann.json', 'ben.json']]);
});

it('takes the first of several where one is asked for', () => {
  const { taken, field } = open(false);
  fireEvent.drop(field, { dataTransfer: { files: [ANN, BEN] } });
  expect(taken).toEqual([['ann.json']]);
});

it('says nothing when no file came, as with a dropped word', () => {
  const { taken, field } = open(true);
  fireEvent.drop(field, { dataTransfer: { files: [] } });
  expect(taken).toEqual([]);
});

it('takes the same file again after it was mended', async () => {
  const { taken, field } = open(false);
  await userEvent.upload(field, ANN);
  expect(field.value).toBe('');
  await userEvent.upload(field, ANN);
  expect(taken).toEqual([['ann.json'], ['ann.json']]);
});
