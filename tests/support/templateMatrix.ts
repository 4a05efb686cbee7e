// A matrix from each template with all of its rows, as the start dialog makes it.

import type { Template } from '../../src/domain/catalogue/template';
import type { Matrix } from '../../src/domain/matrix/matrix';
import { matrixFromTemplate } from '../../src/domain/starting/matrixFromTemplate';
import { countedIds } from './memorySession';

export async function templateMatrix(template: Template): Promise<Matrix> {
  const parts = [{ template, rows: await template.rows() }];
  return matrixFromTemplate({ name: template.title, settings: {}, parts }, countedIds());
}
