// Which columns the rows of a template come with.
import { expect, test } from 'vitest';
import type { RoleCode } from '../../../src/domain/catalogue/roleCodes';
import { roleOffer } from '../../../src/domain/catalogue/roleOffers';
import { rowsOfCut } from '../../../src/domain/catalogue/template';
import { addPack } from '../../../src/domain/edits/addPack';
import type { Activity, Matrix, Role } from '../../../src/domain/matrix/matrix';
import { matrixFromSketch } from '../../../src/domain/matrix/sketch';
import aiDelivery from '../../../src/domain/templates/ai';
import cloudDelivery from '../../../src/domain/templates/cloud';
import incidentResponse from '../../../src/domain/templates/incident';
import { afterEdit, countedIds } from '../../support/edits';
import { templateMatrix } from '../../support/templateMatrix';

const [all, compact] = [await incidentResponse.rows(), rowsOfCut(await incidentResponse.rows(), 'core')];

const withPack = (before: Matrix, rows = all) =>
  afterEdit(before, addPack(before, incidentResponse, rows, countedIds()));
const named = (matrix: Matrix, name: string) =>
  Object.values<Role>(matrix.roles).find((role) => role.name === name);
const ofTheRow = (matrix: Matrix, origin: string) =>
  Object.values<Activity>(matrix.activities).find((activity) => activity.origin === origin);
const lettersOf = (matrix: Matrix, origin: string, role: string) => {
  const id = named(matrix, role)?.id;
  return id && ofTheRow(matrix, origin)?.assignments[id];
};

test('standing work goes to those who stay, where there are such, and to the rota where there are none', async () => {
  const cloud = withPack(await templateMatrix(cloudDelivery));
  expect(lettersOf(cloud, 'duty-backup', 'Platform Engineer')).toBe('RA');
  expect(lettersOf(cloud, 'duty-backup', 'Platform Responder')).toBeUndefined();
  const alone = await templateMatrix(incidentResponse);
  expect(named(alone, 'Platform Engineer')).toBeUndefined();
  expect(lettersOf(alone, 'duty-backup', 'Platform Responder')).toBe('RA');
});

test('a role of one’s own of the same layer takes the standing work, and a rota of one’s own does not', () => {
  const own = withPack(
    matrixFromSketch('| Ops crew @platform | Night rota @application %rotating\nRun it | A | R'),
  );
  expect(lettersOf(own, 'duty-backup', 'Ops crew')).toBe('RA');
  expect(lettersOf(own, 'duty-backup', 'Application Responder')).toBe('R');
  expect(lettersOf(own, 'duty-backup', 'Night rota')).toBeUndefined();
});

test.each(['external', 'fractional'])('standing work does not fall to a role that is %s', (kind) => {
  const matrix = withPack(
    matrixFromSketch(`| Host @platform %${kind} | Web team @application\nRun it | A | R`),
  );
  expect(lettersOf(matrix, 'duty-backup', 'Host')).toBeUndefined();
  expect(lettersOf(matrix, 'duty-backup', 'Platform Responder')).toBe('RA');
});

test('the process has a manager for owner, unless it has an owner of its own', () => {
  const manager = withPack(matrixFromSketch('| Engineering Manager @leadership\nRun it | A'));
  expect(lettersOf(manager, 'duty-severity', 'Engineering Manager')).toBe('RA');
  const owner = withPack(
    matrixFromSketch('| Engineering Manager @leadership | Incident Process Owner\nRun it | A |'),
  );
  expect(lettersOf(owner, 'duty-severity', 'Incident Process Owner')).toBe('RA');
  expect(lettersOf(owner, 'duty-severity', 'Engineering Manager')).toBeUndefined();
});

test.each<RoleCode>(['AIL', 'FIN', 'VM'])('%s comes with work to do, and not to be asked or told', (code) => {
  const { name } = roleOffer(code);
  const blank = matrixFromSketch('| Clerk\nPay | A');
  expect(compact.some((row) => row.codes[code] !== undefined)).toBe(true);
  expect(named(withPack(blank, compact), name)).toBeUndefined();
  expect(named(withPack(blank, all), name)).toBeDefined();
});

test('who only asks for a column of their own is asked where it stands', () => {
  const matrix = withPack(matrixFromSketch('| Vendor Manager @business\nBuy | A'), compact);
  expect(lettersOf(matrix, 'duty-escalation', 'Vendor Manager')).toBe('C');
});

test('the AI architect reports to the head of AI', async () => {
  const matrix = await templateMatrix(aiDelivery);
  expect(named(matrix, 'AI Architect')?.reportsTo).toBe(named(matrix, 'Head of AI')?.id);
});
