/** Keys inside a form. */

import { graphemeOf, graphemesOf } from '../keys.ts';
import { type Overlay, type Session, withOverlay } from '../session.ts';
import { sendForm } from '../what-if/what-if.ts';
import type { FormField } from './field.ts';
import { choicesOf, type FormState, slotOf, writeHere, writtenIn } from './form.ts';
import { addRecord, dropRecord, innerFields } from './record-line.ts';

type Form = Overlay & { readonly kind: 'form' };

/** The line after the last field sends the form. Where a field holds records, the fields of each come below it. */
export function pressInForm(session: Session, form: Form, key: string): Session {
  const { language } = session;
  const show = (next: FormState) => withOverlay(session, { kind: 'form', ...next });
  const slot = slotOf(form);
  const put = (text: string) => (slot ? show(writeHere(form, text, language)) : session);
  switch (key) {
    case 'up':
    case 'shift+tab':
      return show(stepped(form, -1));
    case 'down':
    case 'tab':
      return show(stepped(form, 1));
    case 'enter':
      if (slot === undefined) return sendForm(session, form);
      return show(slot.inner === undefined ? to(form, form.selected + 1) : stepped(form, 1));
    case 'home':
      return show(to(form, 0));
    case 'ctrl+s':
      return sendForm(session, form);
    case 'ctrl+u':
      return put('');
    case 'backspace':
      return put(
        graphemesOf(slot?.written ?? '')
          .slice(0, -1)
          .join(''),
      );
    case 'left':
    case 'right': {
      if (slot === undefined) return session;
      const by = key === 'right' ? 1 : -1;
      return slot.field.type === 'records'
        ? show(withRecords(form, slot.field, by, language))
        : put(chosen(slot.field, slot.written, by, language));
    }
    default: {
      const grapheme = graphemeOf(key);
      return grapheme === undefined ? session : put((slot?.written ?? '') + grapheme);
    }
  }
}

function to(form: FormState, selected: number, inner?: number): FormState {
  const { inner: _, ...rest } = form;
  const last = form.form.fields.length;
  return { ...rest, selected: Math.min(Math.max(0, selected), last), ...(inner !== undefined && { inner }) };
}

/** One line up or down, through the fields of the records as well. */
function stepped(form: FormState, by: 1 | -1): FormState {
  const below = (selected: number): number => {
    const field = form.form.fields[selected];
    return field === undefined ? 0 : innerFields(field, writtenIn(form, field)).length;
  };
  const at = (form.inner ?? -1) + by;
  if (at >= 0 && at < below(form.selected)) return to(form, form.selected, at);
  if (at === -1 && by === -1) return to(form, form.selected);
  const next = form.selected + by;
  const from = next < 0 ? 0 : below(next);
  return by === -1 && from > 0 ? to(form, next, from - 1) : to(form, next);
}

/** One record more, with the cursor in its first field, or the last one taken away. */
function withRecords(form: FormState, field: FormField, by: 1 | -1, language: 'da' | 'en'): FormState {
  const line = writtenIn(form, field);
  if (by === -1) return writeHere(form, dropRecord(line), language);
  const begun = writeHere(form, addRecord(line), language);
  return to(begun, form.selected, innerFields(field, line).length);
}

/**
 * The next or previous answer of a choice: the first that begins with what is written, else the one beside it. Several
 * answers are added from the right and taken from the end.
 */
function chosen(field: FormField, text: string, by: 1 | -1, language: 'da' | 'en'): string {
  const written = text.trim().toLowerCase();
  if (field.type === 'multichoice' || (field.type === 'texts' && field.options !== undefined)) {
    const names = (field.options ?? []).map(({ name }) => name[language]);
    const list = written
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const next = names.find((name) => !list.includes(name.toLowerCase()));
    const after = by === -1 ? list.slice(0, -1) : next === undefined ? list : [...list, next];
    return after.join(', ');
  }
  const choices = choicesOf(field);
  if (choices.length === 0) return text;
  const at = choices.findIndex(({ code, name }) =>
    [code, name.da, name.en].some((one) => one.toLowerCase() === written),
  );
  const begun = choices.find(({ name }) => name[language].toLowerCase().startsWith(written));
  if (at === -1 && begun !== undefined) return begun.name[language];
  const next = choices[(Math.max(at, 0) + by + choices.length) % choices.length];
  return next?.name[language] ?? '';
}
