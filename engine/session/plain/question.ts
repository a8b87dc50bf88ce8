import type { Session } from '../session.ts';
import { textsIn } from '../text/index.ts';

/** What the next line of line mode answers. */
export function promptOf({ overlay, language }: Session): string {
  const text = textsIn(language);
  switch (overlay?.kind) {
    case 'prompt': {
      const { asking, text: written } = overlay;
      return `${text.prompt[asking.what].trim()} ${written === '' ? '' : `[${written}] `}`;
    }
    case 'help':
    case 'choose':
      return text.plain.number;
    case 'form': {
      const field = overlay.form.fields[overlay.selected];
      if (field === undefined) return text.plain.prompt;
      const options = field.options?.map(({ name }, index) => `${index + 1} ${name[language]}`).join(', ');
      const written = overlay.written[field.code];
      const kind = [
        text.form.types[field.type],
        ...(options ? [options] : []),
        ...(written ? [`[${written}]`] : []),
        ...(field.required ? [] : [text.form.optional]),
      ].join('; ');
      return text.plain.ask(field.name[language], kind);
    }
    default:
      return text.plain.prompt;
  }
}
