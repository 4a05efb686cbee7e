import type { Edit } from './edit';

/** Says that the organisation is held to a framework, so that what it misses is worth a warning. */
export function setFrameworkMandatory(id: string, name: string, held: boolean): Edit {
  return {
    label: held ? `make ${name} mandatory` : `make ${name} optional`,
    apply(draft) {
      const others = draft.settings.mandatoryFrameworks.filter((framework) => framework !== id);
      draft.settings.mandatoryFrameworks = held ? [...others, id] : others;
      if (held && !draft.settings.frameworks.includes(id)) draft.settings.frameworks.push(id);
    },
  };
}
