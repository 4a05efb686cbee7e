import { pastForm } from '../../../../domain/edits/pastForm';
import { removeActivities } from '../../../../domain/edits/removeActivities';
import { removeRoles } from '../../../../domain/edits/removeRoles';
import { removeSections } from '../../../../domain/edits/removeSections';
import { notify } from '../../../parts/Toast';
import { undoable } from '../../../session/runEdit';
import { subjectOf } from '../../acts/arranging';
import type { Command } from '../../command/command';
import { matrixOf, runEdit, selectionOf } from '../../command/context';

export default {
  id: 'remove',
  label: 'Delete the selected activities, roles or section',
  edits: true,
  keys: ['Alt Delete', 'Alt Backspace'],
  menu: {
    cell: { at: 450, label: 'Delete activity', under: 'Activity' },
    name: { at: 510, label: 'Delete' },
    section: { at: 400, label: 'Delete section and its activities' },
    header: { at: 610, label: 'Delete' },
  },
  words: 'remove row column',
  when: (context) => subjectOf(context).ids.length > 0,
  run(context) {
    const matrix = matrixOf(context);
    const subject = subjectOf(context);
    const edit =
      subject.kind === 'roles'
        ? removeRoles(matrix, subject.ids)
        : subject.kind === 'sections'
          ? removeSections(matrix, subject.ids)
          : removeActivities(matrix, subject.ids);
    if (!runEdit(context, edit)) return;
    notify({ message: `${pastForm(edit.label)}.`, ...undoable(context.session) });
    context.view.scrollTo(selectionOf(context).active);
  },
} satisfies Command;
