/** The frameworks a matrix can be measured against: on or off, and whether the organisation is held to it. */
import { setFrameworkMandatory } from '../../domain/edits/setFrameworkMandatory';
import { switchFramework } from '../../domain/edits/switchFramework';
import type { Settings } from '../../domain/matrix/settings';
import { Checkbox } from '../parts/Checkbox';
import { EditableFields } from '../session/Editable';
import { useRunEdit } from '../session/runEdit';
import type { FrameworkCoverage } from './CoverageMap';
import styles from './FrameworkChoice.module.css';

interface FrameworkChoiceProps {
  all: readonly FrameworkCoverage[];
  settings: Settings;
}

export function FrameworkChoice({ all, settings }: FrameworkChoiceProps) {
  const runEdit = useRunEdit();
  return (
    <EditableFields>
      <ul className={styles.list} aria-label="Frameworks">
        {all.map(({ framework, items }) => {
          const on = settings.frameworks.includes(framework.id);
          return (
            <li key={framework.id} className={styles.framework}>
              <Checkbox
                checked={on}
                onChange={(next) => runEdit(switchFramework(framework.id, framework.name, next))}
                hint={`${framework.edition} · ${items.length} items`}
              >
                {framework.name}
              </Checkbox>
              {on ? (
                <div className={styles.held}>
                  <Checkbox
                    checked={settings.mandatoryFrameworks.includes(framework.id)}
                    onChange={(held) => runEdit(setFrameworkMandatory(framework.id, framework.name, held))}
                    hint="Items without an owner count as gaps."
                  >
                    Mandatory for us<span className="visually-hidden">: {framework.name}</span>
                  </Checkbox>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </EditableFields>
  );
}
