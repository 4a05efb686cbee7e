/** A template to start from, with a small picture of what it really holds. */

import { Suspense, use } from 'react';
import { rowsOfCut, type Template } from '../../domain/starting/template';
import card from './CardWords.module.css';
import styles from './TemplateCard.module.css';
import { TemplatePicture } from './TemplatePicture';
import { rowsOf } from './templateRows';

export function TemplateCard({ template, onChoose }: { template: Template; onChoose(): void }) {
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      <span className={styles.picture} aria-hidden>
        <Suspense>
          <Picture template={template} />
        </Suspense>
      </span>
      <span className={styles.words}>
        <strong className={card.title}>{template.title}</strong>
        <span className={card.summary}>{template.summary}</span>
        <span className={styles.size}>
          <Suspense fallback={' '}>
            <Size template={template} />
          </Suspense>
        </span>
      </span>
    </button>
  );
}

function Picture({ template }: { template: Template }) {
  return <TemplatePicture rows={rowsOfCut(use(rowsOf(template)), template.cuts[0]?.id ?? 'all')} />;
}

function Size({ template }: { template: Template }) {
  const rows = rowsOfCut(use(rowsOf(template)), template.cuts[0]?.id ?? 'all');
  const roles = new Set(rows.flatMap((row) => Object.keys(row.codes)));
  return `${rows.length} activities · ${roles.size} roles`;
}
