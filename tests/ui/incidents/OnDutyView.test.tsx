import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { GridViewProvider } from '../../../src/ui/gridView/GridViewContext';
import { createGridView } from '../../../src/ui/gridView/gridView';
import IncidentsScreen from '../../../src/ui/incidents/IncidentsScreen';
import { askedPerson } from '../../../src/ui/workspace/openPerson';
import { createPanels, PanelsProvider } from '../../../src/ui/workspace/panels';
import { memorySession } from '../../support/memorySession';
import { renderWithSession } from '../../support/session';
import { withOnly } from '../gaps/renderPanel';

const SKETCH = `
  people: Ann timeZone=Europe/Berlin pager=duty-7; Ben timeZone=Europe/Berlin; Zoe
                                        | Commander @command = Ann, Ben | Platform @platform %rotating = Ann
  ## Incident response (area)
  Keep paths current {escalation} [doc=TBD] | A R | C`;

const CALENDAR = [
  'BEGIN:VCALENDAR',
  ...event('On call: Ann', '20261120', '20261123'),
  ...event('On call: Zoe', '20261123', '20261130'),
  ...event('On call: Max', '20261130', '20261207'),
  'END:VCALENDAR',
].join('\r\n');

function event(title: string, from: string, until: string) {
  const times = [`DTSTART:${from}T080000Z`, `DTEND:${until}T080000Z`];
  return ['BEGIN:VEVENT', `UID:${title}`, `SUMMARY:${title}`, ...times, 'END:VEVENT'];
}

function open() {
  const session = memorySession(withOnly(matrixFromSketch(SKETCH), []));
  const panels = createPanels();
  const user = userEvent.setup();
  renderWithSession(
    <PanelsProvider value={panels}>
      <GridViewProvider value={createGridView(session)}>
        <IncidentsScreen />
      </GridViewProvider>
    </PanelsProvider>,
    session,
  );
  const go = (name: string | RegExp) =>
    user.click(
      within(screen.getByRole('navigation', { name: 'Incident audit' })).getByRole('button', { name }),
    );
  const platform = () =>
    Object.values(session.store.getState().matrix.roles).find(({ name }) => name === 'Platform');
  return { session, panels, user, go, platform };
}

async function readCalendar({ user, go }: ReturnType<typeof open>) {
  await go('Who is on duty?');
  await user.click(screen.getByRole('button', { name: 'Read a calendar…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Read an on-call calendar' }));
  const file = new File([CALENDAR], 'platform.ics', { type: 'text/calendar' });
  await user.upload(dialog.getByLabelText('Choose a calendar file'), file);
  await dialog.findByRole('region', { name: 'Preview' });
  return dialog;
}

it('reads a calendar for the rotating role, says whom it does not know, and keeps the shifts', async () => {
  const app = open();
  const dialog = await readCalendar(app);
  expect(dialog.getByText(/^2 shifts of 2 people, known until 2026-12-07$/)).not.toBeNull();
  expect(dialog.getByText('“On call: Max”, 1 shift')).not.toBeNull();
  await app.user.click(dialog.getByRole('button', { name: 'Add to Platform: Zoe' }));
  expect(dialog.queryByText(/these shifts do not count/)).toBeNull();
  await app.user.click(dialog.getByRole('combobox', { name: 'Who is “On call: Max”?' }));
  await app.user.click(await screen.findByRole('option', { name: 'Ben' }));
  await app.user.click(dialog.getByRole('button', { name: 'Add 3 shifts' }));
  expect(app.platform()?.rota).toMatchObject({ source: 'platform.ics', readOn: '2026-11-21' });
  expect(app.platform()?.rota?.shifts).toHaveLength(3);
});

it('says who is on duty at an hour, until when, how they are reached, and whose shift does not count', async () => {
  const app = open();
  const dialog = await readCalendar(app);
  await app.user.click(dialog.getByRole('button', { name: 'Add 2 shifts' }));
  const at = screen.getByLabelText('At');
  const ask = (hour: string) => fireEvent.change(at, { target: { value: hour } });
  ask('');
  expect(screen.getByText('Enter a day and an hour.')).not.toBeNull();
  ask('2026-11-22T03:00');
  expect(screen.getByText(/^until Mon 2026-11-23 at/)).not.toBeNull();
  expect(screen.getByText('pager duty-7')).not.toBeNull();
  ask('2026-11-25T03:00');
  expect(screen.getByText('Nobody is on duty.')).not.toBeNull();
  expect(screen.getByText('is not in this role that day, so this shift does not count')).not.toBeNull();
  ask('2027-11-25T03:00');
  expect(screen.getByText('Unknown: the calendar was not read for this hour.')).not.toBeNull();
  await app.user.click(screen.getByRole('button', { name: 'Remove the calendar of Platform' }));
  expect(app.platform()?.rota).toBeUndefined();
  app.session.undo();
  expect(app.platform()?.rota).toBeDefined();
});

it('tells in a sentence why a calendar was refused, and leaves the one that was there', async () => {
  const { user, go, platform } = open();
  await go('Who is on duty?');
  await user.click(screen.getByRole('button', { name: 'Read a calendar…' }));
  await user.click(await screen.findByRole('textbox', { name: 'Or paste a rota' }));
  await user.paste('BEGIN:VCALENDAR\nx');
  await user.click(screen.getByRole('button', { name: 'Read the text' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^This calendar is damaged and nothing/);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add shifts' }).disabled).toBe(true);
  expect(platform()?.rota).toBeUndefined();
});

it('says that the browser could not read a calendar that was moved after it was chosen', async () => {
  const { user, go } = open();
  await go('Who is on duty?');
  await user.click(screen.getByRole('button', { name: 'Read a calendar…' }));
  const moved = new File([CALENDAR], 'platform.ics', { type: 'text/calendar' });
  moved.text = () => Promise.reject(new DOMException('A requested file could not be found', 'NotFoundError'));
  await user.upload(await screen.findByLabelText('Choose a calendar file'), moved);
  expect((await screen.findByRole('alert')).textContent).toMatch(/^The browser could not read this file\./);
});

it('leads from an answer to the person, and to the field', async () => {
  const { session, panels, user, go } = open();
  await go(/Every incident/);
  await user.click(
    screen.getByRole('button', { name: /Is the escalation path written down/, expanded: false }),
  );
  const rests = () => screen.getAllByRole('list', { name: 'Rests on' }).map((list) => within(list));
  const [owner, doc] = rests();
  if (!owner || !doc) throw new Error('The answer does not rest on an owner and a document.');
  await user.click(owner.getByRole('button', { name: /^Ann, Commander.*Show in People/ }));
  expect(location.hash).toMatch(/\/people$/);
  expect(askedPerson(session)).toMatchObject({ tab: 'details' });
  await user.click(doc.getByRole('button', { name: /where it is written down.*Show the field/ }));
  expect(panels.getState()).toMatchObject({ panel: { kind: 'details' }, field: 'doc' });
});
