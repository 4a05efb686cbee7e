/** Setting the kind of all selected activities. */
import { setActivityFields } from '../../../../domain/edits/setActivityFields';
import { ACTIVITY_KINDS } from '../../../../domain/matrix/vocabulary';
import { subjectOf } from '../../acts/arranging';
import type { Command } from '../../command/command';
import { matrixOf, runEdit } from '../../command/context';

export default ACTIVITY_KINDS.map((kind, place): Command => {
  const label = kind.charAt(0).toUpperCase() + kind.slice(1);
  const item = { label, under: 'Kind' };
  return {
    id: `kind-${kind}`,
    label: `Set the kind of the activity: ${kind}`,
    edits: true,
    menu: { cell: { ...item, at: 470 + place }, name: { ...item, at: 350 + place } },
    when(context) {
      const subject = subjectOf(context);
      const { activities } = matrixOf(context);
      return subject.kind === 'activities' && subject.ids.some((id) => activities[id]?.kind !== kind);
    },
    run(context) {
      const subject = subjectOf(context);
      if (subject.kind === 'activities')
        runEdit(context, setActivityFields(matrixOf(context), subject.ids, { kind }));
    },
  };
});
