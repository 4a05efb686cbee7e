/** One box for all rules that do not show what is only worth a look: nobody opens eighty rules to see it. */
import { tellLooks } from '../../../domain/edits/tellLooks';
import { ruleList } from '../../../domain/gaps/engine/ruleList';
import { silentRules } from '../../../domain/gaps/scope/idleRule';
import { Checkbox } from '../../parts/Checkbox';
import { applyFix } from '../../session/applyFix';
import { EditableFields } from '../../session/Editable';
import { useFromReading } from '../../session/reading';
import { useSession, useSessionState } from '../../session/SessionContext';
import styles from './RulesDialog.module.css';

export function AllLooks({ count }: { count: number }) {
  const session = useSession();
  const rules = useSessionState((state) => state.matrix.settings.rules);
  const silent = useFromReading((reading) => silentRules(ruleList, reading), [rules]) ?? [];
  // That a usual rule is on is kept only where it would be silent.
  const told = ruleList.filter(({ id, offByDefault }) => !offByDefault && rules[id]?.on === true);
  if (silent.length + told.length === 0) return null;
  const tell = silent.length > 0;
  const change = () =>
    applyFix(
      session,
      tellLooks(
        (tell ? silent : told).map(({ id }) => id),
        tell,
      ),
    );
  return (
    <EditableFields>
      <div className={styles.looks}>
        <Checkbox
          checked={!tell}
          mixed={tell && told.length > 0}
          onChange={change}
          hint={count > 0 ? `${count} ${count === 1 ? 'rule does' : 'rules do'} not show it here` : undefined}
        >
          In all rules, also show what is only worth a look
        </Checkbox>
      </div>
    </EditableFields>
  );
}
