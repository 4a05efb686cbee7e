/** The incident audit: who would act when things break, scenario by scenario. */
import { useRef } from 'react';
import { addScenario, changeScenario } from '../../domain/edits/changeScenario';
import { scenariosOf } from '../../domain/incidents/audit/scenariosOf';
import { useSession } from '../session/SessionContext';
import { CausesView } from './causes/CausesView';
import { DrillView } from './drill/DrillView';
import { OnDutyView } from './duty/OnDutyView';
import { EscalationView } from './escalation/EscalationView';
import styles from './IncidentsScreen.module.css';
import { ReportView } from './papers/ReportView';
import { SheetsView } from './papers/SheetsView';
import { RecordView } from './record/RecordView';
import { RehearsalView } from './rehearsal/RehearsalView';
import { ScenarioList } from './scenario/ScenarioList';
import { ScenarioView } from './scenario/ScenarioView';
import { type AuditPlace, useAuditPlace } from './state/place';
import { scenarioRef } from './state/scenarioRef';
import { type OpenAudit, useAudit } from './state/useAudit';
import { type IncidentActs, useIncidentActs } from './state/useIncidentActs';

export default function IncidentsScreen() {
  const open = useAudit();
  if (!open) return <p className={styles.none}>Reading the matrix…</p>;
  return <Audited open={open} />;
}

function Audited({ open }: { open: OpenAudit }) {
  const session = useSession();
  const [place, setPlace] = useAuditPlace(open.matrix.id);
  const main = useRef<HTMLDivElement>(null);
  const go = (next: AuditPlace) => {
    setPlace(next);
    // Each part begins at its top; on a phone it stands below the list that it was chosen from.
    if (!main.current) return;
    main.current.scrollTop = 0;
    if (globalThis.matchMedia?.('(width <= 56.25rem)').matches) main.current.scrollIntoView();
  };
  const acts = useIncidentActs(() => go({ kind: 'duty' }));
  const off = scenariosOf(open.matrix).filter((scenario) => scenario.off);
  const add = () => {
    const id = session.newId<'scenario'>();
    if (acts.run(addScenario(id, 'New scenario'), 'Scenario added. Use More > Edit scenario to change it.'))
      go({ kind: 'scenario', id });
  };
  return (
    <div className={styles.screen}>
      <ScenarioList
        audit={open.audit}
        off={off}
        place={place}
        onGo={go}
        onAdd={add}
        onSwitchOn={(scenario) =>
          acts.run(changeScenario(scenarioRef(scenario, session.newId), { off: false }))
        }
      />
      <div ref={main} className={styles.main}>
        <View open={open} acts={acts} place={place} onGo={go} />
      </div>
    </div>
  );
}

interface ViewProps {
  open: OpenAudit;
  acts: IncidentActs;
  place: AuditPlace;
  onGo(place: AuditPlace): void;
}

function View({ open, acts, place, onGo }: ViewProps) {
  if (place.kind === 'causes') return <CausesView open={open} acts={acts} />;
  if (place.kind === 'drill') return <DrillView open={open} acts={acts} />;
  if (place.kind === 'duty') return <OnDutyView open={open} acts={acts} />;
  if (place.kind === 'escalation') return <EscalationView open={open} acts={acts} />;
  if (place.kind === 'record') return <RecordView open={open} acts={acts} onGo={onGo} />;
  if (place.kind === 'report') return <ReportView open={open} id={place.id} />;
  if (place.kind === 'sheets') return <SheetsView open={open} acts={acts} id={place.id} onGo={onGo} />;
  // A scenario that was switched off or removed, here or in another tab, gives way to the first.
  const audited =
    open.audit.scenarios.find(({ scenario }) => scenario.id === place.id) ?? open.audit.scenarios[0];
  if (!audited) return <p className={styles.none}>All scenarios are turned off.</p>;
  if (place.kind === 'rehearsal') {
    return <RehearsalView key={audited.scenario.id} open={open} audited={audited} acts={acts} onGo={onGo} />;
  }
  return <ScenarioView key={audited.scenario.id} open={open} audited={audited} acts={acts} onGo={onGo} />;
}
