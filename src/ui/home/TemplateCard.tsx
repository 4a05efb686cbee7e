/** A template to start from, with a small picture of what it really holds. */

import { Suspense, use } from 'react';
import { rowsOfCut, type Template } from '../../domain/catalogue/template';
import { templateRowsOf } from '../vocabulary/templateRows';
import card from './CardWords.module.css';
import styles from './TemplateCard.module.css';
import { TemplatePicture } from './TemplatePicture';

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
  return <TemplatePicture rows={rowsOfCut(use(templateRowsOf(template)), template.cuts[0]?.id ?? 'all')} />;
}

function Size({ template }: { template: Template }) {
  const rows = rowsOfCut(use(templateRowsOf(template)), template.cuts[0]?.id ?? 'all');
  const roles = new Set(rows.flatMap((row) => Object.keys(row.codes)));
  return `${rows.length} activities · ${roles.size} roles`;
}
