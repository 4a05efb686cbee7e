import type { Scheme } from '../scheme/scheme';

const dri: Scheme = {
  id: 'dri',
  name: 'DRI',
  codes: [
    {
      letter: 'D',
      name: 'Directly responsible',
      definition: 'The one person who makes it happen and is accountable for it.',
      meaning: 'owns',
      least: 1,
      most: 1,
      excludes: [],
    },
  ],
};

export default dri;
