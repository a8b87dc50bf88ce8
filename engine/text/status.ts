/** Names of severities, of the lives of findings and duties, and of strengths of norms. */
import type { Bilingual, Strength } from '../../dsl/index.ts';
import type { DutyStatus, FindingStatus, Severity } from '../case/course.ts';

const severities: Readonly<Record<Severity, Bilingual>> = {
  VIOLATION: { da: 'lovovertrædelse', en: 'violation' },
  METHOD_BREACH: { da: 'brud på metoden', en: 'breach of the method' },
  DEVIATION: { da: 'afvigelse', en: 'deviation' },
  ADVISORY: { da: 'anbefaling ikke fulgt', en: 'advisory' },
  INFO: { da: 'oplysning', en: 'information' },
  REVIEW: { da: 'til vurdering', en: 'for review' },
  DQ: { da: 'datakvalitet', en: 'data quality' },
};

const findingStatuses: Readonly<Record<FindingStatus, Bilingual>> = {
  open: { da: 'åben', en: 'open' },
  replaced: { da: 'afløst', en: 'replaced' },
  resolved: { da: 'rettet op', en: 'resolved' },
  permanent: { da: 'blivende', en: 'permanent' },
};

const dutyStatuses: Readonly<Record<DutyStatus, Bilingual>> = {
  provisional: { da: 'foreløbig', en: 'provisional' },
  open: { da: 'åben', en: 'open' },
  met: { da: 'opfyldt', en: 'met' },
  met_late: { da: 'opfyldt for sent', en: 'met late' },
  overdue: { da: 'overskredet', en: 'overdue' },
  lapsed: { da: 'bortfaldet', en: 'lapsed' },
};

const strengths: Readonly<Record<Strength, Bilingual>> = {
  law: { da: 'lov', en: 'law' },
  method: { da: 'metode', en: 'method' },
  local: { da: 'lokal regel', en: 'local rule' },
  recommendation: { da: 'anbefaling', en: 'recommendation' },
  experience: { da: 'erfaring', en: 'experience' },
  practice: { da: 'praksis', en: 'practice' },
  register: { da: 'register', en: 'register' },
  judgement: { da: 'skøn', en: 'judgement' },
};

export function severityName(severity: Severity): Bilingual {
  return severities[severity];
}

export function findingStatusName(status: FindingStatus): Bilingual {
  return findingStatuses[status];
}

export function dutyStatusName(status: DutyStatus): Bilingual {
  return dutyStatuses[status];
}

export function strengthName(strength: Strength): Bilingual {
  return strengths[strength];
}
