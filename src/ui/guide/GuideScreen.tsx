/** The guide: what the letters mean, how to begin, each screen, each rule, keys and words. */
import { classNames } from '../parts/classNames';
import { Brand } from '../routing/Brand';
import { guideAddress, HOME_ADDRESS } from '../routing/route';
import { guidePages } from './guidePages';
import styles from './page/Guide.module.css';
import { RulePage } from './RulePage';

export default function GuideScreen({ page, rule }: { page: string; rule?: string | undefined }) {
  const open = guidePages.find(({ id }) => id === page);
  return (
    <div className={styles.guide}>
      <header className={styles.head}>
        <Brand />
        <strong>Guide</strong>
        <a href={HOME_ADDRESS} className={styles.home}>
          All matrices
        </a>
      </header>
      <nav aria-label="Pages of the guide" className={styles.pages}>
        {guidePages.map(({ id, title }) => (
          <a
            key={id}
            href={guideAddress(id)}
            className={classNames(styles.page, id === page && styles.open)}
            aria-current={id === page && rule === undefined ? 'page' : undefined}
          >
            {title}
          </a>
        ))}
      </nav>
      <main className={styles.main} key={`${page}/${rule ?? ''}`}>
        {rule !== undefined ? (
          <RulePage id={rule} />
        ) : open ? (
          <Page title={open.title} Body={open.Body} />
        ) : (
          <NoPage />
        )}
      </main>
    </div>
  );
}

function Page({ title, Body }: { title: string; Body: (typeof guidePages)[number]['Body'] }) {
  return (
    <>
      <title>{`${title} · Guide · Answerable`}</title>
      <h1>{title}</h1>
      <Body />
    </>
  );
}

function NoPage() {
  return (
    <>
      <title>Guide · Answerable</title>
      <h1>Page not found</h1>
      <p>The guide has no page at this address. Choose one from the list.</p>
    </>
  );
}
