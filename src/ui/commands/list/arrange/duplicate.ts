import { duplicateActivities } from '../../../../domain/edits/duplicateActivities';
import { duplicateRoles } from '../../../../domain/edits/duplicateRoles';
import { duplicateSection } from '../../../../domain/edits/duplicateSection';
import { subjectOf } from '../../acts/arranging';
import type { Command } from '../../command/command';
import { matrixOf, runEdit } from '../../command/context';

export default {
  id: 'duplicate',
  label: 'Duplicate the selected activities, roles or section',
  edits: true,
  keys: ['Ctrl Shift D'],
  menu: {
    cell: { at: 420, label: 'Duplicate activity', under: 'Activity' },
    name: { at: 320, label: 'Duplicate' },
    section: { at: 320, label: 'Duplicate section' },
    header: { at: 320, label: 'Duplicate' },
  },
  words: 'copy clone repeat',
  when: (context) => subjectOf(context).ids.length > 0,
  run(context) {
    const matrix = matrixOf(context);
    const subject = subjectOf(context);
    const { newId } = context.session;
    if (subject.kind === 'roles') runEdit(context, duplicateRoles(matrix, subject.ids, newId));
    else if (subject.kind === 'activities') runEdit(context, duplicateActivities(matrix, subject.ids, newId));
    else for (const id of subject.ids.slice(0, 1)) runEdit(context, duplicateSection(matrix, id, newId));
  },
} satisfies Command;
