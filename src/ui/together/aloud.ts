/** Whether what others do is said aloud by a screen reader. Off at first: ten people at work would never be quiet. */
import { createStore } from 'zustand/vanilla';

const KEY = 'answerable-room-aloud';

/** Kept on the device, as it is about the person and not about the matrix. Where nothing can be kept it holds for the page. */
export const aloud = createStore(() => ({ on: read() }));

export function setAloud(on: boolean): void {
  aloud.setState({ on });
  try {
    if (on) localStorage.setItem(KEY, 'on');
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}

function read(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}
