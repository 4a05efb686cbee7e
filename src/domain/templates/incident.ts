import type { Template, TemplateRow } from '../catalogue/template';

const incident: Template = {
  id: 'incident',
  title: 'Incident response',
  summary: 'Who commands, repairs, communicates and learns. Ready for an incident audit',
  place: 3,
  areas: ['incident'],
  sections: [
    { id: 'P0', name: 'Prepare', kind: 'area', note: 'before anything breaks' },
    { id: 'P1', name: 'Detect & triage', kind: 'area' },
    { id: 'P2', name: 'Declare & mobilise', kind: 'area' },
    { id: 'P3', name: 'Contain & mitigate', kind: 'area' },
    { id: 'P4', name: 'Recover & verify', kind: 'area' },
    { id: 'PC', name: 'Communicate', kind: 'area', note: 'from declaration to close' },
    { id: 'P5', name: 'Close & hand over', kind: 'area' },
    { id: 'P6', name: 'Learn', kind: 'area' },
  ],
  cuts: [
    { id: 'all', label: 'All' },
    { id: 'core', label: 'Compact' },
  ],
  goesWith: [],
  // A rota is nobody's home: standing work is theirs only where nobody else is there for it.
  standIns: { PE: 'SMP', SE: 'SMA', IPO: 'EM' },
  rows: async () => (await import('../catalogue/incident.json')).default as readonly TemplateRow[],
};

export default incident;
