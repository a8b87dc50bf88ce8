/** Tasks as sentences: what is to be done, and by whom. */
import type { Bilingual, Language } from '../../dsl/index.ts';
import type { Task, TaskStatus } from '../case/course.ts';

const statuses: Readonly<Record<TaskStatus, Bilingual>> = {
  open: { da: 'åben', en: 'open' },
  overdue: { da: 'overskredet', en: 'overdue' },
  done: { da: 'udført', en: 'done' },
  done_late: { da: 'udført for sent', en: 'done late' },
};

export function taskStatusName(status: TaskStatus): Bilingual {
  return statuses[status];
}

/** `indhent skadebeløb (f1) fra politiet`, `teamleder vurderer alvorlig kriminalitet`. */
export function taskName(task: Task): Bilingual {
  const { obtainFrom, assessedBy } = task;
  const what = (language: Language): string =>
    task.record === undefined ? task.name[language] : `${task.name[language]} (${task.record})`;
  if (obtainFrom)
    return {
      da: `indhent ${what('da')} fra ${obtainFrom.da}`,
      en: `obtain ${what('en')} from ${obtainFrom.en}`,
    };
  if (assessedBy)
    return { da: `${assessedBy.da} vurderer ${what('da')}`, en: `${assessedBy.en} assesses ${what('en')}` };
  return task.kind === 'fact'
    ? { da: `find ud af ${what('da')}`, en: `find out ${what('en')}` }
    : { da: `vurdér ${what('da')}`, en: `assess ${what('en')}` };
}

/** What an assessment weighs, and whether it closes without reasons; nothing where a fact is to be fetched. */
export function taskTerms({ weighs, reasonsRequired }: Task): Bilingual {
  const list = (language: Language): string => weighs.map((what) => what[language]).join(', ');
  const terms = (weighed: string, reasons: string): string =>
    [...(weighs.length > 0 ? [weighed] : []), ...(reasonsRequired ? [reasons] : [])].join('; ');
  return {
    da: terms(`lægger vægt på ${list('da')}`, 'begrundelse kræves'),
    en: terms(`weighs ${list('en')}`, 'reasons required'),
  };
}
