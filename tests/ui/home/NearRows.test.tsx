import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NearRows } from '../../../src/ui/home/NearRows';

const HEIGHT = 40;
let scrolled = 0;

/** jsdom lays nothing out: each row is as high as another, and room as high as it says. */
function heightOf(element: Element): number {
  return Number.parseFloat((element as HTMLElement).style.height) || HEIGHT;
}

beforeEach(() => {
  scrolled = 0;
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    let top = -scrolled;
    for (let before = this.previousElementSibling; before; before = before.previousElementSibling)
      top += heightOf(before);
    return { top, bottom: top + heightOf(this) } as DOMRect;
  });
});
afterEach(() => vi.restoreAllMocks());

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function list(count: number) {
  return (
    <NearRows
      items={numbers(count)}
      rowHeight={HEIGHT}
      row={(item, place) => (
        <li key={item} {...place}>
          <button type="button">Matrix {item}</button>
        </li>
      )}
    />
  );
}

const drawn = () => screen.getAllByRole('button').map(({ textContent }) => Number(textContent?.slice(7)));
const scrollTo = (pixels: number) => {
  scrolled = pixels;
  fireEvent.scroll(window);
};
const whole = () => [...screen.getByRole('list').children].reduce((sum, child) => sum + heightOf(child), 0);

it('draws a short list whole', () => {
  render(list(40));
  expect(drawn()).toEqual(numbers(40));
});

it('draws of a long list what is near the screen, and its two ends', () => {
  render(list(400));
  expect(drawn()).toEqual([...numbers(40), ...numbers(400).slice(380)]);
  expect(whole()).toBe(400 * HEIGHT);
});

it('draws as many rows of a list that is twice as long', () => {
  const { unmount } = render(list(400));
  const few = drawn().length;
  unmount();
  render(list(800));
  expect(drawn()).toHaveLength(few);
});

it('draws other rows when it is scrolled, and the list stays as long', () => {
  render(list(400));
  scrollTo(200 * HEIGHT);
  expect(drawn()).toContain(201);
  expect(drawn()).not.toContain(30);
  expect(drawn().length).toBeLessThan(120);
  expect(whole()).toBe(400 * HEIGHT);
});

it('keeps the row that has the focus, however far it is scrolled away', () => {
  render(list(400));
  scrollTo(100 * HEIGHT);
  const focused = screen.getByRole('button', { name: 'Matrix 101' });
  act(() => focused.focus());
  scrollTo(300 * HEIGHT);
  expect(document.activeElement).toBe(focused);
  expect(drawn()).toContain(301);
});

it('says of each row which of how many it is', () => {
  render(list(400));
  const row = screen.getByRole('button', { name: 'Matrix 400' }).closest('li');
  expect(row?.getAttribute('aria-posinset')).toBe('400');
  expect(row?.getAttribute('aria-setsize')).toBe('400');
});

it('draws nothing that is no longer in the list', () => {
  const { rerender } = render(list(400));
  scrollTo(300 * HEIGHT);
  rerender(list(3));
  expect(drawn()).toEqual([1, 2, 3]);
});
