import { expect, it } from 'vitest';
import { PROPOSED_SETTINGS } from '../../../src/domain/matrix/settings';
import { templateList } from '../../../src/domain/starting/templateList';
import { firstCut, startedMatrix, withAnswers } from '../../../src/ui/home/startedMatrix';
import { startOffer } from '../../../src/ui/home/startOffer';

it.each(templateList.map((template) => [template.id, template] as const))(
  'what %s starts with does not depend on whether the questions were answered before or after its rows were made',
  async (_, template) => {
    const offer = await startOffer(template);
    const choices = {
      name: 'A name',
      cut: firstCut(template),
      packs: offer.packs.map((pack) => pack.template.id),
    };
    const settings = { ...PROPOSED_SETTINGS, aiInProduction: true, personalData: true };
    const before = startedMatrix(offer, { ...choices, settings });
    const after = withAnswers(startedMatrix(offer, { ...choices, settings: PROPOSED_SETTINGS }), settings);
    const own = ({ name, settings, activities }: typeof before) => ({
      name,
      settings,
      rows: Object.values(activities).map(({ name, kind, duties, concerns }) => ({
        name,
        kind,
        duties,
        concerns,
      })),
    });
    expect(own(after)).toEqual(own(before));
  },
);
