import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import { GridViewProvider } from '../../../src/ui/gridView/GridViewContext';
import { createGridView } from '../../../src/ui/gridView/gridView';
import IncidentsScreen from '../../../src/ui/incidents/IncidentsScreen';
import { createPanels, PanelsProvider } from '../../../src/ui/workspace/panels';
import { memorySession } from '../../support/memorySession';
import { renderWithSession } from '../../support/session';
import { withOnly } from '../gaps/renderPanel';

const SKETCH = `
  people: Ann team=Ops site=Berlin; Ben team=Ops site=Berlin; Cid team=Apps
                                        | Commander @command = Ann, Ben (deputy) | Platform @platform = Ann, Ben | Service @application [escalatesTo=Commander] = Cid | Finance @business
  ## Incident response (area)
  Command incidents {command}           | A R | C  | C  |
  Sort alarms {triage}                  | A   | R  | C  |
  Watch the bill {cost-triage} #cost    |     | R  |    | C
  Cut spend off {emergency-spend}       | C   | R  |    | A
  Switch it off {degrade}               | A   | R  | R  |
  Repair services {respond-application} |     |    | AR |`;

function open(sketch = SKETCH) {
  const session = memorySession(withOnly(matrixFromSketch(sketch), []));
  const user = userEvent.setup();
  const view = createGridView(session);
  renderWithSession(
    <PanelsProvider value={createPanels()}>
      <GridViewProvider value={view}>
        <IncidentsScreen />
      </GridViewProvider>
    </PanelsProvider>,
    session,
  );
  const side = () => within(screen.getByRole('navigation', { name: 'Incident audit' }));
  const question = (text: string) => screen.getByRole('button', { name: new RegExp(text), expanded: false });
  return { session, user, view, side, question };
}

it('shows the questions of a scenario by phase, with who answers, and leads from an answer to its cell', async () => {
  const { user, side, view } = open();
  await user.click(side().getByRole('button', { name: /Runaway cloud spend/ }));
  expect(screen.getByRole('heading', { level: 1, name: 'Runaway cloud spend' })).not.toBeNull();
  const detect = within(screen.getByRole('region', { name: 'Detect' }));
  expect(detect.getByText(/Nobody is accountable for “Watch the bill”/)).not.toBeNull();
  const [answer] = screen.getAllByRole('button', { name: /Nobody is accountable for “Watch the bill”/ });
  if (answer) await user.click(answer);
  expect(location.hash).toMatch(/^#\/m\/[^/]+$/);
  expect(view.store.getState().selection.active.row).toBe('Watch-the-bill__');
});

it('fixes the gaps of a scenario as one change', async () => {
  const { user, side, session } = open();
  await user.click(side().getByRole('button', { name: /Runaway cloud spend/ }));
  const before = session.store.getState().matrix;
  await user.click(screen.getByRole('button', { name: 'Fix gaps in the matrix…' }));
  await user.click(await screen.findByRole('button', { name: /^Apply \d+ fixes$/ }));
  expect(screen.queryByRole('button', { name: /gaps? in the matrix$/ })).toBeNull();
  session.undo();
  expect(session.store.getState().matrix).toEqual(before);
});

it('keeps that a question does not apply with its reason, and lets it go again', async () => {
  const { user, side, question, session } = open();
  await user.click(side().getByRole('button', { name: /Identity provider/ }));
  await user.click(question('Who may temporarily relax an access control'));
  expect(screen.queryByRole('group', { name: 'A person answers' })).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'One room.');
  await user.click(screen.getByRole('button', { name: 'Mark as not applicable' }));
  expect(screen.getAllByText('Not applicable on 2026-11-21: One room.')).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Use the matrix’s answer' }));
  expect(Object.keys(session.store.getState().matrix.answers)).toEqual([]);
});

it('asks a person what no matrix can answer, with what they know', async () => {
  const { user, side, question, session } = open();
  await user.click(side().getByRole('button', { name: /Identity provider/ }));
  await user.click(question('Where do people meet'));
  const form = within(screen.getByRole('group', { name: 'A person answers' }));
  await user.type(form.getByRole('textbox', { name: 'What they know, and from where' }), 'Tried');
  expect(form.getByRole<HTMLButtonElement>('button', { name: 'Save answer' }).disabled).toBe(true);
  await user.type(form.getByRole('textbox', { name: 'Answered by' }), 'Ann');
  await user.click(form.getByRole('button', { name: 'Save answer' }));
  expect(Object.values(session.store.getState().matrix.answers)).toMatchObject([
    { value: 'yes', note: 'Tried', who: 'Ann', on: '2026-11-21' },
  ]);
});

it('shows what an answer rests on, with the letters of the cell', async () => {
  const { user, side, question } = open();
  await user.click(side().getByRole('button', { name: /Data corruption/ }));
  await user.click(question('Who may stop writes'));
  const rests = within(screen.getByRole('list', { name: 'Rests on' }));
  expect(rests.getByRole('button', { name: /^A\s?Commander, Switch it off/ })).not.toBeNull();
  expect(rests.getByRole('button', { name: /^Ann, Commander.*Show in People/ })).not.toBeNull();
});

it('shows which answers fall without a person and who is next, and each cause once with how many answers one fix restores', async () => {
  const { user, side } = open();
  await user.click(side().getByRole('button', { name: 'Who is missing?' }));
  await user.click(screen.getByRole('combobox', { name: 'Name' }));
  await user.click(await screen.findByRole('option', { name: 'Cid' }));
  expect(screen.getByText(/Roles left empty/)).not.toBeNull();
  expect(screen.getByText(/next is Ann, Ben as Commander/)).not.toBeNull();
  expect(screen.getAllByText(/Service has nobody available: Cid is away in this drill/)[0]).not.toBeNull();
  // Fifteen answers gave the same cause, each with the same button.
  const fallen = within(
    screen.getByRole('region', { name: /^Answers that no longer hold, for \d+ reasons?$/ }),
  );
  const causes = fallen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(new Set(causes).size).toBe(causes.length);
  expect(fallen.getAllByText(/^restores \d+ answers?$/).length).toBeGreaterThan(0);
  const [, answers] = / (\d+) of /.exec(screen.getByText(/^Without Cid/).textContent ?? '') ?? [];
  expect(causes.length).toBeLessThan(Number(answers));
});

it('counts by the figure of a scenario what its words count', () => {
  const { side } = open();
  const lines = side()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
  const counted = lines.flatMap((line) => {
    const [, figure, words] = /(\d+\/\d+), (\d+ of \d+) answered yes/.exec(line) ?? [];
    return figure && words ? [[figure, words.replace(' of ', '/')]] : [];
  });
  expect(counted.length).toBeGreaterThan(5);
  for (const [figure, words] of counted) expect(figure).toBe(words);
});

it('draws escalation and says what is wrong with it', async () => {
  const { user, side } = open();
  await user.click(side().getByRole('button', { name: 'Escalation paths' }));
  expect(screen.getByRole('img', { name: /Escalation ends at Commander/ })).not.toBeNull();
  expect(screen.getByRole('list', { name: 'Problems' })).not.toBeNull();
});

it('closes an audit and shows what changed since', async () => {
  const { user, side, session } = open();
  await user.click(side().getByRole('button', { name: 'Audit record' }));
  await user.click(screen.getByRole('button', { name: 'Close the audit' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Close the audit' }));
  await user.type(dialog.getByRole('textbox', { name: 'Who took part' }), 'Ann');
  await user.click(dialog.getByRole('button', { name: 'Close the audit' }));
  expect(await screen.findByText('No changes: every answer is the same.')).not.toBeNull();
  session.run({
    label: 'take the commander away',
    apply(draft) {
      for (const activity of Object.values(draft.activities))
        if (activity.duties?.includes('command')) activity.archived = true;
    },
  });
  expect((await screen.findAllByText('Worse')).length).toBeGreaterThan(0);
});

it('rehearses a scenario and keeps its gaps as activities with an owner', async () => {
  const { user, side, session } = open();
  await user.click(side().getByRole('button', { name: /Certificate expiry/ }));
  await user.click(screen.getByRole('button', { name: 'Rehearse' }));
  await user.click(screen.getByRole('button', { name: 'Start the clock' }));
  await user.click(screen.getByRole('button', { name: 'No, a gap' }));
  for (let left = 7; left > 0; left--)
    await user.click(screen.getByRole('button', { name: 'Yes, this works' }));
  expect(screen.getByRole('heading', { name: '1 gap found' })).not.toBeNull();
  await user.click(screen.getByRole('combobox', { name: 'Owner' }));
  await user.click(await screen.findByRole('option', { name: 'Platform' }));
  await user.type(screen.getByRole('textbox', { name: 'Who took part' }), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Save rehearsal' }));
  const { matrix } = session.store.getState();
  const added = Object.values(matrix.activities).find(({ name }) => name.startsWith('Resolve: '));
  expect(added?.assignments).toEqual({ Platform________: 'RA' });
  expect(Object.values(matrix.audits)).toHaveLength(1);
});

it('goes on with a rehearsal that was left, with what was said and typed', async () => {
  const { user, side } = open();
  await user.click(side().getByRole('button', { name: /Certificate expiry/ }));
  await user.click(screen.getByRole('button', { name: 'Rehearse' }));
  await user.click(screen.getByRole('button', { name: 'Start the clock' }));
  await user.click(screen.getByRole('button', { name: 'No, a gap' }));
  await user.type(screen.getByRole('textbox', { name: 'What the team says' }), 'Ask Cid');
  await user.click(side().getByRole('button', { name: 'Who is missing?' }));
  await user.click(side().getByRole('button', { name: /Certificate expiry/ }));
  await user.click(screen.getByRole('button', { name: 'Continue rehearsal' }));
  expect(screen.getByRole('heading', { name: 'Unfinished rehearsal at question 2 of 8' })).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What the team says' }).value).toBe('Ask Cid');
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  await user.click(screen.getByRole('button', { name: 'Continue rehearsal' }));
  await user.click(screen.getByRole('button', { name: 'Start over' }));
  await user.click(screen.getByRole('button', { name: 'Leave' }));
  expect(screen.getByRole('button', { name: 'Rehearse' })).not.toBeNull();
});

it('enters a person who is missing where the question stands', async () => {
  const { user, side, question, session } = open(`
    people: Ann
                                      | Finance @business
    Watch the bill {cost-triage} #cost | A`);
  await user.click(side().getByRole('button', { name: /Runaway cloud spend/ }));
  await user.click(question('Who receives the anomaly alert'));
  const field = screen.getAllByRole('textbox', { name: 'Person in Finance' })[0];
  if (field) await user.type(field, 'Fay{Enter}');
  const { people, roles } = session.store.getState().matrix;
  const fay = Object.values(people).find(({ name }) => name === 'Fay');
  const finance = Object.values(roles).find(({ name }) => name === 'Finance');
  expect(Object.values(finance?.holders ?? {}).map(({ personId }) => personId)).toEqual([fay?.id]);
});

it('leaves out what needs a fix that is left out, and says so', async () => {
  const { user, side } = open(`
    settings: personalData=yes
    | Lead @leadership | Engineer @platform
    Sort alarms {triage} | | R`);
  await user.click(side().getByRole('button', { name: /Personal-data leak|data leak/ }));
  await user.click(screen.getByRole('button', { name: 'Fix gaps in the matrix…' }));
  const boxes = () => screen.getAllByRole('checkbox');
  const all = boxes().length;
  for (let place = 0; place < all && !screen.queryAllByText(/^Also skipped/).length; place++) {
    const box = boxes()[place];
    if (box) await user.click(box);
    if (box && screen.queryAllByText(/^Also skipped/).length === 0) await user.click(box);
  }
  expect(screen.getAllByText(/^Also skipped, because it needs: Add/)).not.toHaveLength(0);
  await user.click(screen.getByRole('button', { name: /^Apply \d+ fixes$/ }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
