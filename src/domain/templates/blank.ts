import type { Template } from '../catalogue/template';

const blank: Template = {
  id: 'blank',
  title: 'Blank matrix',
  summary: 'Your own activities and roles',
  place: 100,
  sections: [{ id: 'own', name: 'Activities', kind: 'stage' }],
  cuts: [],
  goesWith: [],
  rows: async () => [],
};

export default blank;
