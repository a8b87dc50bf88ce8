/** The 98 fictional municipalities of the reference register: what they answered, and how many youths 47 of them sent. */
import type { CollectedAnswer } from '../../../engine/audit/network-council/collection.ts';
import type { Chance } from './chance.ts';

const firsts = [
  'Aske',
  'Birke',
  'Bly',
  'Elle',
  'Frø',
  'Grå',
  'Hassel',
  'Hyld',
  'Kløver',
  'Lærke',
  'Mos',
  'Nøkke',
  'Pile',
  'Sten',
];
const lasts = ['balle', 'høj', 'inge', 'mark', 'sund', 'toft', 'vad'];

/** Youths per municipality: from one to more than 40 (M-18), 345 together (M-11). */
const youths = [
  43, 11, 20, 18, 17, 15, 14, 13, 12, 11, 11, 10, 9, 9, 9, 8, 8, 8, 7, 7, 7, 6, 6, 6, 5, 5, 5, 5, 4, 4, 4, 3,
  3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1,
];

export interface Sender {
  readonly municipality: string;
  readonly youths: number;
}

export interface Collection {
  readonly senders: readonly Sender[];
  readonly answers: readonly CollectedAnswer[];
}

/** Youths to be expected by police data, in the 47 that sent cases and in all (M-16, M-17). */
const EXPECTED_OF_SENDERS = 1_286;
const EXPECTED_OF_OTHERS = 742;

export function collectionOf(chance: Chance): Collection {
  const names = chance.shuffled(firsts.flatMap((first) => lasts.map((last) => `${first}${last} Kommune`)));
  const senders = youths.map((count, index) => ({ municipality: names[index] as string, youths: count }));
  const others = names.slice(youths.length);
  const responding = others.slice(0, 34);
  const none = new Set(chance.some(responding.slice(10, 32), 3));
  const expectedOfSenders = spread(EXPECTED_OF_SENDERS, youths);
  const expectedOfOthers = spread(
    EXPECTED_OF_OTHERS,
    others.map((name) => (none.has(name) ? 0 : chance.between(4, 24))),
  );
  const insufficient = new Set([...chance.some(names.slice(0, 47), 4), ...responding.slice(0, 8)]);
  const answerOf = (index: number): CollectedAnswer['answer'] => {
    if (index < 47) return 'sent';
    if (index < 57) return 'not_identified';
    if (index < 79) return 'none_in_target';
    return index < 81 ? 'no_reason' : 'no_answer';
  };
  const answers = names.map(
    (municipality, index): CollectedAnswer => ({
      municipality,
      answer: answerOf(index),
      insufficient: insufficient.has(municipality),
      expected: (index < 47 ? expectedOfSenders[index] : expectedOfOthers[index - 47]) as number,
    }),
  );
  return { senders, answers: answers.toSorted((a, b) => (a.municipality < b.municipality ? -1 : 1)) };
}

/** A total in whole parts by weight; what rounding leaves goes to the largest. A weight of nothing gets nothing. */
function spread(total: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / all));
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  const largest = weights.indexOf(Math.max(...weights));
  return parts.map((part, index) => (index === largest ? part + left : part));
}
