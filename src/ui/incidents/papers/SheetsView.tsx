/** Call sheets: one page per scenario that a team can pin up. */
import { Copy, Printer } from 'lucide-react';
import { setSettings } from '../../../domain/edits/setSettings';
import { callSheetMarkdown, callSheetOf } from '../../../domain/incidents/reports/callSheet';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { TextField } from '../../parts/TextField';
import { EditableFields } from '../../session/Editable';
import { copyText } from '../state/copyText';
import type { AuditPlace } from '../state/place';
import type { OpenAudit } from '../state/useAudit';
import type { IncidentActs } from '../state/useIncidentActs';
import { AllCallsPaper, CallSheetPaper } from './CallSheetPaper';
import styles from './Paper.module.css';

interface SheetsViewProps {
  open: OpenAudit;
  acts: IncidentActs;
  id: string | undefined;
  onGo(place: AuditPlace): void;
}

const ALL = 'all';

export function SheetsView({ open, acts, id, onGo }: SheetsViewProps) {
  const { context, audit, matrix } = open;
  const scenarios = audit.scenarios.map(({ scenario }) => scenario);
  const chosen = scenarios.filter((scenario) => id === undefined || scenario.id === id);
  const sheets = chosen.map((scenario) => callSheetOf(context, scenario));
  const lines = sheets.flatMap(({ calls }) =>
    calls.filter((call) => call.unreachable && call.people.length > 0),
  );
  const unreachable = [...new Set(lines.map(({ roleName }) => roleName))];
  const choose = (value: string) => onGo(value === ALL ? { kind: 'sheets' } : { kind: 'sheets', id: value });
  const copy = () => {
    const what =
      sheets.length === 1 ? 'the call sheet as Markdown' : `${sheets.length} call sheets as Markdown`;
    void copyText(sheets.map(callSheetMarkdown).join('\n'), what);
  };
  return (
    <div className={styles.desk}>
      <div className={styles.bar}>
        <Select
          label="Scenario"
          labelHidden
          value={id ?? ALL}
          choices={[
            { value: ALL, label: 'All scenarios' },
            ...scenarios.map((scenario) => ({ value: scenario.id, label: scenario.title })),
          ]}
          onChange={choose}
        />
        <Button look="solid" onClick={() => window.print()}>
          <Printer size={15} aria-hidden /> Print
        </Button>
        <Button onClick={copy}>
          <Copy size={15} aria-hidden /> Copy as Markdown
        </Button>
      </div>
      <div className={styles.bar}>
        <EditableFields>
          <TextField
            label="Incident channel"
            value={matrix.settings.incidentChannel ?? ''}
            placeholder="#incidents"
            onCommit={(value) => acts.run(setSettings({ incidentChannel: value.trim() || undefined }))}
          />
          <TextField
            label="Incident bridge"
            value={matrix.settings.incidentBridge ?? ''}
            placeholder="A call or conference address"
            onCommit={(value) => acts.run(setSettings({ incidentBridge: value.trim() || undefined }))}
          />
        </EditableFields>
        {unreachable.length > 0 ? (
          <p className={styles.warning}>
            {unreachable.length === 1 ? '1 role' : `${unreachable.length} roles`} cannot be called:{' '}
            {unreachable.slice(0, 4).join(', ')}
            {unreachable.length > 4 ? ` and ${unreachable.length - 4} more` : ''}. Enter a phone, pager or
            chat on the People screen.
          </p>
        ) : null}
      </div>
      <article className={styles.paper} aria-label="Call sheets" data-incident-paper>
        {sheets.length > 1 ? <AllCallsPaper sheets={sheets} matrixName={matrix.name} /> : null}
        {sheets.map((sheet) => (
          <CallSheetPaper key={sheet.scenario.id} sheet={sheet} matrixName={matrix.name} />
        ))}
      </article>
    </div>
  );
}
