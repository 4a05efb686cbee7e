/** One cause found in several places: what it is, how often, and each place as a finding of its own. */

import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Matrix } from '../../../domain/matrix/matrix';
import { Button } from '../../parts/Button';
import { classNames } from '../../parts/classNames';
import { thousands } from '../../parts/counted';
import { SeverityDot } from '../../vocabulary/SeverityDot';
import { HelpToggle } from '../ruleHelp/HelpToggle';
import { RuleHelp } from '../ruleHelp/RuleHelp';
import { furtherDown, furtherUp, type ListedGroup, MORE } from '../view/findingList';
import { foldGroup, showStretch, usePanelState, usePanelView } from '../view/panelView';
import { findingLabel } from '../view/placeWords';
import { FindingArticle } from './FindingArticle';
import { FixAll } from './FixAll';
import styles from './GroupCard.module.css';

interface GroupCardProps {
  group: ListedGroup;
  matrix: Matrix;
  reachedKey: string | undefined;
  chosenKey: string | null;
}

export function GroupCard({ group, matrix, reachedKey, chosenKey }: GroupCardProps) {
  const view = usePanelView();
  const [helping, setHelping] = useState(false);
  const id = useId();
  const { key, ruleId, title, mixed, severity, findings, drawn, folded } = group;
  const [first] = findings;
  const seen = usePanelState((state) => state.seen);
  const fresh = seen ? findings.filter((finding) => !seen.has(finding.key)).length : 0;
  const after = findings.length - group.to;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div className={styles.group} role="group" aria-labelledby={id}>
      <div className={styles.head}>
        <SeverityDot severity={severity} />
        <h3 className={styles.title} id={id}>
          <button
            type="button"
            className={styles.name}
            aria-expanded={!folded}
            onClick={() => foldGroup(view, key, !folded)}
          >
            {title} <span className={styles.count}>{thousands(findings.length)}</span>
            {fresh > 0 ? <span className={styles.fresh}>{thousands(fresh)} new</span> : null}
            <ChevronDown
              size={14}
              aria-hidden
              className={classNames(styles.chevron, folded && styles.closed)}
            />
          </button>
        </h3>
        {mixed ? null : <HelpToggle open={helping} onToggle={() => setHelping(!helping)} />}
      </div>
      {helping && first ? (
        <div className={styles.help}>
          <RuleHelp ruleId={ruleId} why={first.why} source={first.source} />
        </div>
      ) : null}
      <FixAll group={group} />
      {folded ? null : (
        <>
          {group.from > 0 ? (
            <Button
              look="quiet"
              size="small"
              className={styles.more}
              onClick={() => showStretch(view, key, furtherUp(group))}
            >
              Show {Math.min(MORE, group.from)} before of {thousands(group.from)}
            </Button>
          ) : null}
          <div className={styles.places}>
            {drawn.map((finding) => (
              <FindingArticle
                key={finding.key}
                finding={finding}
                place={findingLabel(finding, title, matrix)}
                withHelp={mixed}
                reached={finding.key === reachedKey}
                chosen={finding.key === chosenKey}
              />
            ))}
          </div>
        </>
      )}
      {after > 0 && !folded ? (
        <Button
          look="quiet"
          size="small"
          className={styles.more}
          onClick={() => showStretch(view, key, furtherDown(group))}
        >
          Show {Math.min(MORE, after)} more of {thousands(after)}
        </Button>
      ) : null}
    </div>
  );
}
