/** The first screen: start from a template or a file, or go on with a matrix kept on this device. */
import { SunMoon } from 'lucide-react';
import { type ComponentType, useRef, useState } from 'react';
import type { Template } from '../../domain/catalogue/template';
import { templateList } from '../../domain/starting/templateList';
import { latePart } from '../parts/latePart';
import { slotOf } from '../parts/lazySlot';
import { Brand } from '../routing/Brand';
import { guideAddress, PRIVACY_ADDRESS } from '../routing/route';
import { attempt } from '../session/attempt';
import { useLibrary, useLibraryLists } from '../session/LibraryContext';
import { typeAhead } from '../session/typeAhead';
import { DeviceList } from './DeviceList';
import styles from './HomeScreen.module.css';
import { Importing } from './Importing';
import { LateMenu } from './LateMenu';
import { type StartOffer, startOffer } from './startOffer';
import { TemplateCard } from './TemplateCard';

const ThemeMenu = slotOf(() => import('./ThemeMenu'));
const startDialog = latePart(() => import('./StartDialog'));
const blankStart = latePart(() => import('../session/startBlank'));

interface Starting {
  readonly Dialog: ComponentType<{ offer: StartOffer; onClose(): void }>;
  readonly offer: StartOffer;
}

/** The dialog and the rows it counts, together, so that it opens whole. */
async function starting(template: Template): Promise<Starting> {
  const [{ default: Dialog }, offer] = await Promise.all([startDialog.needed(), startOffer(template)]);
  return { Dialog, offer };
}

const offered = templateList.filter((template) => template.place !== undefined);
const cards = offered.filter((template) => template.id !== 'blank');
const blank = offered.find((template) => template.id === 'blank');

export function HomeScreen() {
  const [open, setOpen] = useState<Starting | null>(null);
  const choose = (template: Template) => attempt(starting(template).then(setOpen));
  const startBlank = useStartBlank();
  const returning = (useLibraryLists()?.entries.length ?? 0) > 0;
  return (
    <div className={styles.page}>
      <title>Answerable</title>
      <header className={styles.top}>
        <Brand large />
        <LateMenu
          label="Theme"
          hint="Theme"
          icon={<SunMoon size={17} aria-hidden />}
          className={styles.colours}
          load={ThemeMenu.load}
          menu={<ThemeMenu />}
        />
      </header>
      <main className={styles.main}>
        <h1>{returning ? 'Your matrices' : 'Who answers for what?'}</h1>
        <p className={styles.lead}>
          Map each delivery stage to the people who do the work, own it, advise on it and need to know.
          Answerable finds what nobody owns. What you enter stays on this device until you share it.
        </p>
        {returning ? <DeviceList key="list" /> : null}
        <section className={styles.templates} aria-label="Templates">
          {cards.map((template) => (
            <TemplateCard key={template.id} template={template} onChoose={() => choose(template)} />
          ))}
          <div className={styles.last}>
            <Importing />
            {blank ? (
              <button type="button" className={styles.blank} onClick={startBlank}>
                <strong>{blank.title}</strong>
                <span>{blank.summary}</span>
              </button>
            ) : null}
          </div>
        </section>
        {returning ? null : <DeviceList key="list" />}
      </main>
      <footer className={styles.foot}>
        <a href={guideAddress()}>Guide</a> · <a href={PRIVACY_ADDRESS}>What is stored, and where</a>
      </footer>
      {open ? (
        <open.Dialog key={open.offer.template.id} offer={open.offer} onClose={() => setOpen(null)} />
      ) : null}
    </div>
  );
}

/** Once at a time, however often it is pressed. */
function useStartBlank(): () => void {
  const library = useLibrary();
  const started = useRef(false);
  return () => {
    typeAhead();
    if (started.current) return;
    started.current = true;
    attempt(
      blankStart
        .needed()
        .then(({ startBlank }) => startBlank(library))
        .finally(() => {
          started.current = false;
        }),
    );
  };
}
