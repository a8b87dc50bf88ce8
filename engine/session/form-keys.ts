/** Keys inside a form. */
import type { FormField } from './field.ts';
import { choicesOf, type FormState, write, writtenIn } from './form.ts';
import { graphemeOf, graphemesOf } from './keys.ts';
import { type Overlay, type Session, withOverlay } from './session.ts';
import { sendForm } from './what-if.ts';

type Form = Overlay & { readonly kind: 'form' };

/** The line after the last field sends the form. */
export function pressInForm(session: Session, form: Form, key: string): Session {
  const show = (next: FormState) => withOverlay(session, { kind: 'form', ...next });
  const last = form.form.fields.length;
  const to = (selected: number) => show({ ...form, selected: Math.min(Math.max(0, selected), last) });
  const field = form.form.fields[form.selected];
  switch (key) {
    case 'up':
    case 'shift+tab':
      return to(form.selected - 1);
    case 'down':
    case 'tab':
      return to(form.selected + 1);
    case 'enter':
      return field ? to(form.selected + 1) : sendForm(session, form);
    case 'home':
      return to(0);
    case 'ctrl+s':
      return sendForm(session, form);
    case 'ctrl+u':
      return field ? show(write(form, field.code, '')) : session;
    case 'backspace':
      return field
        ? show(write(form, field.code, graphemesOf(writtenIn(form, field)).slice(0, -1).join('')))
        : session;
    case 'left':
    case 'right':
      return field ? show(choose(session, form, field, key === 'right' ? 1 : -1)) : session;
    default: {
      const grapheme = graphemeOf(key);
      return field && grapheme !== undefined
        ? show(write(form, field.code, writtenIn(form, field) + grapheme))
        : session;
    }
  }
}

/** The next or previous answer of a choice; several answers are added from the right and taken from the end. */
function choose({ language }: Session, form: FormState, field: FormField, by: 1 | -1): FormState {
  const written = writtenIn(form, field).trim().toLowerCase();
  if (field.type === 'multichoice' || (field.type === 'texts' && field.options !== undefined)) {
    const names = (field.options ?? []).map(({ name }) => name[language]);
    const chosen = written
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const next = names.find((name) => !chosen.includes(name.toLowerCase()));
    const list = by === -1 ? chosen.slice(0, -1) : next === undefined ? chosen : [...chosen, next];
    return write(form, field.code, list.join(', '));
  }
  const choices = choicesOf(field);
  if (choices.length === 0) return form;
  const at = choices.findIndex(({ code, name }) =>
    [code, name.da, name.en].some((one) => one.toLowerCase() === written),
  );
  const next = choices[(Math.max(at, 0) + by + choices.length) % choices.length];
  return write(form, field.code, next?.name[language] ?? '');
}
