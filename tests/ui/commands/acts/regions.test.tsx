import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { nextRegion } from '../../../../src/ui/commands/acts/regions';

// Spread, for the markup of a grid is not what this is about.
const GRID = { role: 'grid' };
const stop = (tabIndex: 0 | -1) => ({ role: 'gridcell', tabIndex });

it('F6 goes round the parts of the screen, and into the grid at the cell that Tab would reach', () => {
  render(
    <>
      <header>
        <a href="#/">Home</a>
      </header>
      <table {...GRID}>
        <tbody>
          <tr>
            <td {...stop(-1)}>one</td>
            <td {...stop(0)}>two</td>
          </tr>
        </tbody>
      </table>
      <aside>
        <header>
          <button type="button">Rules</button>
        </header>
        <button type="button">Fix</button>
      </aside>
      <footer>nothing to focus</footer>
    </>,
  );
  const walked = (by: 1 | -1) =>
    [1, 2, 3].map(() => {
      nextRegion(by);
      return document.activeElement?.textContent;
    });
  screen.getByText('Home').focus();
  expect(walked(1)).toEqual(['two', 'Rules', 'Home']);
  screen.getByText('Fix').focus();
  expect(walked(-1)).toEqual(['two', 'Home', 'Rules']);
});

it('F6 passes by what does not take the focus: on a screen without a grid it stayed in the header', () => {
  render(
    <>
      <header>
        <a href="#/">Home</a>
      </header>
      <main>
        <header>
          <button type="button" disabled>
            Overview
          </button>
        </header>
        <button type="button">Add people</button>
      </main>
    </>,
  );
  screen.getByText('Home').focus();
  nextRegion(1);
  expect(document.activeElement?.textContent).toBe('Add people');
  nextRegion(1);
  expect(document.activeElement?.textContent).toBe('Home');
});
