/** The help of a rule: why it matters, what to do, where it comes from, and a flagged and an accepted example. */
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { ruleById } from '../../../domain/gaps/engine/ruleList';
import { Button } from '../../parts/Button';
import { guideAddress } from '../../routing/route';
import { IfEditable } from '../../session/Editable';
import styles from './RuleHelp.module.css';
import { SketchTable } from './SketchTable';
import { TuneDialog } from './TuneDialog';

interface RuleHelpProps {
  ruleId: string;
  why: string;
  source: string;
  /** Where the tuning stands beside it already. */
  withoutTuning?: boolean;
}

export function RuleHelp({ ruleId, why, source, withoutTuning = false }: RuleHelpProps) {
  const [tuning, setTuning] = useState(false);
  const rule = ruleById(ruleId);
  return (
    <div className={styles.help} data-apart>
      <p>{why}</p>
      {rule ? (
        <p>
          <strong className={styles.lead}>What to do:</strong> {rule.remedy}
        </p>
      ) : null}
      <p className={styles.source}>Source: {source}</p>
      {rule ? (
        <p>
          <a href={guideAddress('rules', rule.id)}>
            All examples<span className="visually-hidden"> of “{rule.title}”</span>
          </a>
        </p>
      ) : null}
      {rule ? (
        <div className={styles.examples}>
          <SketchTable sketch={rule.flagged[0]} caption="Flagged" />
          <SketchTable sketch={rule.accepted[0]} caption="Accepted" good />
        </div>
      ) : null}
      {rule && !withoutTuning ? (
        <IfEditable>
          <Button size="small" className={styles.tune} onClick={() => setTuning(true)}>
            <SlidersHorizontal size={13} aria-hidden /> Adjust this rule
          </Button>
        </IfEditable>
      ) : null}
      {tuning && rule ? <TuneDialog rule={rule} onClose={() => setTuning(false)} /> : null}
    </div>
  );
}
