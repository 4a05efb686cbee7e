// A disk for the matrix that is kept in a file.
import type { FileHandle } from '../../src/session/keptFile/fileAccess';

/** A disk with one file, which other programs may change, lock, remove or fill. */
export function disk(text = '') {
  const state = {
    text,
    permission: 'granted' as PermissionState,
    fault: '',
    writes: 0,
    beforeClose: Promise.resolve(),
  };
  const fail = () => {
    if (state.fault) throw new DOMException('It did not work', state.fault);
  };
  const handle: FileHandle = {
    name: 'plan.answerable.json',
    queryPermission: async () => state.permission,
    async requestPermission() {
      state.permission = 'granted';
      return 'granted';
    },
    async getFile() {
      if (state.fault === 'NotFoundError') fail();
      return { size: state.text.length, text: async () => state.text };
    },
    async createWritable() {
      let beside = '';
      return {
        async write(part) {
          fail();
          beside += part;
          await state.beforeClose;
        },
        async close() {
          state.text = beside;
          state.writes += 1;
        },
        abort: async () => undefined,
      };
    },
  };
  return { state, handle: handle as FileSystemFileHandle };
}
