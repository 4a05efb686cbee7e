/** Call sheets: one page per scenario that a team can pin up. */
import { Copy, Printer } from 'lucide-react';
import { callSheetMarkdown, callSheetOf } from '../../../domain/incidents/reports/callSheet';
import { Button } from '../../parts/Button';
import { Select } from '../../parts/Select';
import { copyText } from '../state/copyText';
import type { AuditPlace } from '../state/place';
import type { OpenAudit } from '../state/useAudit';
import { AllCallsPaper, CallSheetPaper } from './CallSheetPaper';
import styles from './Paper.module.css';

interface SheetsViewProps {
  open: OpenAudit;
  id: string | undefined;
  onGo(place: AuditPlace): void;
}

const ALL = 'all';

export function SheetsView({ open, id, onGo }: SheetsViewProps) {
  const { context, audit, matrix } = open;
  const scenarios = audit.scenarios.map(({ scenario }) => scenario);
  const chosen = scenarios.filter((scenario) => id === undefined || scenario.id === id);
  const sheets = chosen.map((scenario) => callSheetOf(context, scenario));
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
      <article className={styles.paper} aria-label="Call sheets" data-incident-paper>
        {sheets.length > 1 ? <AllCallsPaper sheets={sheets} matrixName={matrix.name} /> : null}
        {sheets.map((sheet) => (
          <CallSheetPaper key={sheet.scenario.id} sheet={sheet} matrixName={matrix.name} />
        ))}
      </article>
    </div>
  );
}
