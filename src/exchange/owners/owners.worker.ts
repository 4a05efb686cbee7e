// Reads a file about owners away from the page, so that a hostile one can be cut off.
import { FileRefused } from '../contract/bounds';
import { sentenceOf } from '../contract/sentenceOf';
import { type OwnersFile, readOwners } from './readOwners';

self.addEventListener('message', ({ data }: MessageEvent<OwnersFile>) => {
  readOwners(data).then(
    (facts) => self.postMessage({ facts }),
    (error: unknown) =>
      self.postMessage({
        refused: error instanceof FileRefused,
        sentence: sentenceOf(error),
      }),
  );
});
