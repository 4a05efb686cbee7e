/** The rarer acts on a scenario. */
import { Copy, EyeOff, ListPlus, Pencil, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { changeScenario, removeScenario } from '../../../domain/edits/changeScenario';
import type { ScenarioAudit } from '../../../domain/incidents/audit/audit';
import { reportMarkdown } from '../../../domain/incidents/reports/reportMarkdown';
import { Button } from '../../parts/Button';
import { Menu, MenuItem, MenuSeparator } from '../../parts/Menu';
import { IfEditable } from '../../session/Editable';
import { useSession } from '../../session/SessionContext';
import { copyText } from '../state/copyText';
import { reportFor } from '../state/openReport';
import type { AuditPlace } from '../state/place';
import { scenarioRef } from '../state/scenarioRef';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { ScenarioDialog } from './ScenarioDialog';

interface ScenarioMenuProps {
  open: OpenAudit;
  audited: ScenarioAudit;
  acts: IncidentActs;
  onGo(place: AuditPlace): void;
  /** Absent while there is no gap to follow up. */
  onFollowUp: (() => void) | undefined;
}

export function ScenarioMenu({ open, audited, acts, onGo, onFollowUp }: ScenarioMenuProps) {
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const { scenario } = audited;
  const ref = scenarioRef(scenario, session.newId);
  const copy = () => {
    const alone = { ...open, audit: { ...open.audit, scenarios: [audited] } };
    void copyText(reportMarkdown(reportFor(alone, undefined, session.today())), 'the scenario as Markdown');
  };
  const remove = () => {
    const said = scenario.isOwn
      ? `Deleted “${scenario.title}”.`
      : `Restored the original “${scenario.title}”.`;
    if (acts.run(removeScenario(ref), said) && scenario.isOwn)
      onGo({ kind: 'scenario', id: 'every-incident' });
  };
  return (
    <>
      <Menu trigger={<Button>More</Button>}>
        <MenuItem icon={<Copy size={15} aria-hidden />} onSelect={copy}>
          Copy as Markdown
        </MenuItem>
        <IfEditable>
          {onFollowUp ? (
            <MenuItem icon={<ListPlus size={15} aria-hidden />} onSelect={onFollowUp}>
              Add follow-up activities for its gaps
            </MenuItem>
          ) : null}
          <MenuSeparator />
          <MenuItem icon={<Pencil size={15} aria-hidden />} onSelect={() => setEditing(true)}>
            Edit scenario
          </MenuItem>
          <MenuItem
            icon={<EyeOff size={15} aria-hidden />}
            onSelect={() => {
              acts.run(changeScenario(ref, { off: true }), `Turned off “${scenario.title}”.`);
              onGo({ kind: 'scenario', id: 'every-incident' });
            }}
          >
            Turn off
          </MenuItem>
          {scenario.choiceId ? (
            <MenuItem
              icon={scenario.isOwn ? <Trash2 size={15} aria-hidden /> : <RotateCcw size={15} aria-hidden />}
              onSelect={remove}
            >
              {scenario.isOwn ? 'Delete scenario' : 'Restore original'}
            </MenuItem>
          ) : null}
        </IfEditable>
      </Menu>
      {editing ? (
        <ScenarioDialog open={open} scenario={scenario} acts={acts} onClose={() => setEditing(false)} />
      ) : null}
    </>
  );
}
