import type { Edit } from './edit';

/** Measures the matrix against a reference framework, or no longer does. What was marked in it stays. */
export function switchFramework(id: string, name: string, on: boolean): Edit {
  return {
    label: on ? `add framework ${name}` : `remove framework ${name}`,
    apply(draft) {
      const others = draft.settings.frameworks.filter((framework) => framework !== id);
      draft.settings.frameworks = on ? [...others, id] : others;
      if (!on) {
        draft.settings.mandatoryFrameworks = draft.settings.mandatoryFrameworks.filter((held) => held !== id);
      }
    },
  };
}
