/** The form was asked for by a key or a button, so its first field is what is used next. */
export function focusFirst(form: HTMLElement | null): void {
  form?.querySelector('input')?.focus();
}
