/** One finding: what is wrong, where, and what can be done about it. */
import { type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import { classNames } from '../../parts/classNames';
import { Threads } from '../../remarks/Threads';
import { useReadOnly } from '../../session/SessionContext';
import { SeverityDot } from '../../vocabulary/SeverityDot';
import { SEVERITY_WORDS } from '../../vocabulary/severityWords';
import { HelpToggle } from '../ruleHelp/HelpToggle';
import { RuleHelp } from '../ruleHelp/RuleHelp';
import { usePanelState } from '../view/panelView';
import { WaiveForm } from '../waivers/WaiveForm';
import styles from './FindingArticle.module.css';
import { FixButtons } from './FixButtons';
import { RemarksToggle } from './RemarksToggle';

interface FindingArticleProps {
  finding: Finding;
  /** Among others of its cause, the place is the name, and the cause stands above. */
  place?: string | undefined;
  /** Where those above have no help for all of them. */
  withHelp?: boolean;
  /** It is the one that Tab reaches; the keyboard or the mouse has chosen it. */
  reached: boolean;
  chosen: boolean;
}

export const FindingArticle = memo(function FindingArticle(props: FindingArticleProps) {
  const { finding, place, withHelp = !place, reached, chosen } = props;
  const { title, message, severity, ruleId } = finding;
  const [helping, setHelping] = useState(false);
  const [talking, setTalking] = useState(false);
  const [waiving, setWaiving] = useState(false);
  // A long message opens when its finding is gone to, and stays open: closing it again would move the buttons
  // below it between the press and the release of a mouse.
  const [whole, setWhole] = useState(false);
  const own = useRef<HTMLElement>(null);
  const id = useId();
  const isNew = usePanelState(({ seen }) => seen !== undefined && !seen.has(finding.key));
  const Heading = place ? 'h4' : 'h3';
  const tabIndex = reached ? 0 : -1;
  const readOnly = useReadOnly();

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = event.key === 'Enter' ? 'fix' : ARTICLE_KEYS[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    if (act === 'waive') setWaiving(!readOnly);
    else event.currentTarget.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click();
  };

  return (
    <article
      ref={own}
      className={classNames(styles.article, place ? styles.row : styles.card)}
      data-rule={ruleId}
      data-severity={severity}
      data-key={finding.key}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-message`}
      aria-current={chosen ? 'true' : undefined}
      tabIndex={tabIndex}
      onKeyDown={onKeyDown}
      onFocus={(event) => event.target === event.currentTarget && setWhole(true)}
    >
      <div className={styles.head}>
        {place ? null : <SeverityDot severity={severity} />}
        <Heading id={`${id}-title`} className={styles.title}>
          <button type="button" className={styles.name} tabIndex={tabIndex} data-act="select">
            {place ? <span className="visually-hidden">{leadOf(title, place).trim()}</span> : null}
            {place ? ' ' : null}
            {place ?? title}
          </button>
        </Heading>
        {isNew ? <span className={styles.fresh}>new</span> : null}
        <RemarksToggle
          gapKey={finding.key}
          open={talking}
          tabIndex={tabIndex}
          onToggle={() => setTalking(!talking)}
        />
        {withHelp ? (
          <HelpToggle open={helping} tabIndex={tabIndex} onToggle={() => setHelping(!helping)} />
        ) : null}
      </div>
      <p
        id={`${id}-message`}
        className={place === message ? 'visually-hidden' : classNames(styles.message, whole && styles.whole)}
      >
        {message} <span className="visually-hidden">Weight: {SEVERITY_WORDS[severity]}.</span>
      </p>
      {helping ? <RuleHelp ruleId={ruleId} why={finding.why} source={finding.source} /> : null}
      {talking ? <Threads about={{ findingKey: finding.key }} label="Add a remark on this gap" /> : null}
      {waiving ? (
        <WaiveForm
          finding={finding}
          onDone={() => {
            setWaiving(false);
            own.current?.focus();
          }}
        />
      ) : (
        <FixButtons finding={finding} tabIndex={tabIndex} onWaive={() => setWaiving(true)} />
      )}
    </article>
  );
});

/** What of a title is not its place: with the place it is read as the whole title. */
function leadOf(title: string, place: string): string {
  return title.endsWith(place) ? title.slice(0, -place.length) : `${title}: `;
}

/** Keys on a finding itself, besides Enter for its first fix; inside its fields and buttons they type. */
const ARTICLE_KEYS: { readonly [key: string]: 'choose' | 'help' | 'waive' } = {
  c: 'choose',
  h: 'help',
  w: 'waive',
};
