import type { Template, TemplateRow } from '../catalogue/template';

const cloud: Template = {
  id: 'cloud',
  title: 'Cloud and software delivery',
  summary: '7 stages, shared areas and incidents, split between platform and application',
  place: 1,
  areas: [
    'planning',
    'design',
    'build',
    'release',
    'operations',
    'reliability',
    'cost',
    'security',
    'incident',
  ],
  sections: [
    {
      id: 'L1',
      name: 'Planning & feasibility',
      kind: 'stage',
      lead: 'CA',
      note: 'the software engineer leads the breakdown into work',
    },
    { id: 'L2', name: 'Architecture', kind: 'stage', lead: 'CA' },
    {
      id: 'L3',
      name: 'Application & feature design',
      kind: 'stage',
      lead: 'SE',
      note: 'the cloud architect reviews',
    },
    { id: 'L4', name: 'Development', kind: 'stage', lead: 'SE' },
    {
      id: 'L5',
      name: 'Testing & validation',
      kind: 'stage',
      lead: 'SE',
      note: 'the cloud architect keeps the environments',
    },
    {
      id: 'L6',
      name: 'Deployment & release',
      kind: 'stage',
      lead: 'CA',
      note: 'the software engineer carries it out',
    },
    { id: 'L7', name: 'Operations & maintenance', kind: 'stage', lead: 'CA', note: 'split by layer' },
    {
      id: 'OW',
      name: 'Ownership areas',
      kind: 'area',
      note: 'what each layer keeps in order between the stages',
    },
    { id: 'SH', name: 'Shared ownership', kind: 'area', note: 'no single layer can own these alone' },
    { id: 'GV', name: 'Formal ownership', kind: 'area', note: 'one owner from end to end' },
    { id: 'JR', name: 'Joint review', kind: 'area', note: 'both layers look before it changes' },
    { id: 'HO', name: 'Handoffs', kind: 'area' },
    { id: 'FB', name: 'Feedback loops', kind: 'area' },
    { id: 'IN', name: 'Incident response', kind: 'area' },
  ],
  cuts: [
    { id: 'core', label: 'Core' },
    { id: 'all', label: 'All' },
  ],
  goesWith: ['incident', 'reference'],
  rows: async () => (await import('../catalogue/cloud.json')).default as readonly TemplateRow[],
};

export default cloud;
