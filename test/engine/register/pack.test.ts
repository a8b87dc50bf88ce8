import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../engine/register/chain.ts';
import { checked, type Pack, packFile, packIn, packOf } from '../../../engine/register/pack.ts';
import { newKeyPair } from '../../../engine/register/signed-note.ts';
import { addition, eventNumbered, KEY, onEveryStore } from '../../support/registers.ts';

const text = 'regelsæt prøve\n';
const rules = [{ name: 'prøve', version: 1, hash: hashOf(text), file: 'rules/proeve.regel', text }];
const recorded = {
  rulesets: [{ name: 'prøve', version: 1, hash: hashOf(text), file: 'rules/proeve.regel' }],
};

onEveryStore(({ make, open, sql }) => {
  const where = async (): Promise<string> => {
    const made = await make();
    const register = await open(made);
    await register.append([addition('a', 0, 3), addition('b', 0, 2)], KEY.secret);
    const decided = eventNumbered('b', 3, { recorded, odd: '\u2028//pack {}' });
    await register.append([{ case: 'b', expected: 2, events: [decided] }, addition('c', 0, 5)], KEY.secret);
    return made;
  };
  const packed = async (options: { readonly since?: number } = {}): Promise<Pack> => {
    const register = await open(await where());
    const note = (await register.checkpoints())[options.since ?? -1];
    return packOf(register, 'b', {
      rules,
      ...(options.since !== undefined && note !== undefined && { since: note }),
    });
  };

  test('is sound as it was packed, also from its file', async () => {
    const pack = await packed({ since: 1 });
    const again = packIn(packFile('// a program\n', pack));
    expect(again).toEqual(pack);
    expect(checked(pack)).toMatchObject({ problems: [], checkpoint: { size: 11 }, since: 5 });
  });

  test('tells what was changed in it', async () => {
    const pack = await packed({ since: 1 });
    const codes = (change: Partial<Pack>): readonly string[] =>
      checked({ ...pack, ...change }).problems.map(({ code, args }) =>
        [code, ...Object.values(args)].join(' '),
      );
    const [first, second, third] = pack.events as [Pack['events'][0], Pack['events'][0], Pack['events'][0]];
    const changed = { ...second, event: { ...second.event, by: 'someone' } };
    expect(codes({ events: [first, changed, third] })).toEqual(['EVENT_CHANGED 2']);
    expect(codes({ events: [first, third] })).toEqual(['EVENT_MISSING 2']);
    expect(codes({ events: [second, first, third] })).toEqual(['EVENT_MISSING 1']);
    expect(codes({ events: [] })).toEqual(['EVENT_MISSING 1']);
    expect(codes({ events: [first, second, { ...third, position: 6 }] })).toEqual(['EVENT_NOT_INCLUDED 3']);
    expect(codes({ events: [first, second, { ...third, proof: second.proof }] })).toEqual([
      'EVENT_NOT_INCLUDED 3',
    ]);
    expect(codes({ rules: [] })).toEqual(['RULES_MISSING prøve 1']);
    expect(codes({ rules: rules.map((one) => ({ ...one, text: 'x' })) })).toEqual(['RULES_CHANGED prøve 1']);
    expect(codes({ checkpoint: pack.checkpoint.replace('\n11\n', '\n12\n') })).toEqual([
      'CHECKPOINT',
      'SINCE',
    ]);
    expect(codes({ verifier: newKeyPair('samraad/test').verifier })).toEqual(['CHECKPOINT', 'SINCE']);
    expect(codes({ since: { checkpoint: pack.checkpoint, proof: [] } })).toEqual([]);
    expect(codes({ since: { checkpoint: pack.since?.checkpoint ?? '', proof: [] } })).toEqual(['SINCE']);
  });

  test('is not made of a register that was touched, or with a checkpoint of another', async () => {
    const touched = await where();
    await sql(touched, `UPDATE event SET text = replace(text, 'caseworker', 'x') WHERE position = 3`);
    await expect(packOf(await open(touched), 'b', { rules })).rejects.toMatchObject({ problem: 'DAMAGED' });
    const register = await open(await where());
    await expect(packOf(register, 'b', { rules, since: 'no note' })).rejects.toMatchObject({
      problem: 'OTHER_CHECKPOINT',
    });
  });
});

describe('a file', () => {
  test.each(['', '//pack', '//pack {}', '//pack {"format":2,"events":[],"rules":[]}', '//pack [}'])(
    'with %j in it holds no pack',
    (content) => {
      expect(packIn(`program\n${content}\n`)).toBeUndefined();
    },
  );
});
