/** English texts of municipal rules that go where national law leaves no room. */
import { type MessageTable, text } from '../message.ts';
import { named } from './phrases.ts';

export const nationalLaw: MessageTable = {
  R110: (args) => ({
    message: `${named(args)} is fixed nationally and cannot be changed in municipal rules (${text(args, 'source')})`,
    hint: 'delete the lines; the national value is in force',
  }),
  R111: (args) => ({
    message: `${named(args)} is ${text(args, 'value')}, but must be at least ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `write ${text(args, 'bound')} or more`,
  }),
  R112: (args) => ({
    message: `${named(args)} is ${text(args, 'value')}, but must be at most ${text(args, 'bound')} (${text(args, 'source')})`,
    hint: `write ${text(args, 'bound')} or less`,
  }),
  R113: (args) => ({
    message: `»must always include« can stand in an open concept only, and ${named(args)} is not open`,
    hint: 'write »always applies when …« instead, or write »open concept« before the name',
  }),
  R114: (args) => ({
    message: `${named(args)} is binding and cannot be departed from (${text(args, 'source')})`,
    hint: 'only guiding concepts can be departed from; an open one is filled with »fills«',
  }),
  R115: (args) => ({
    message: `${named(args)} is not an open concept and cannot be filled`,
    hint: 'write »departs from« if it is guiding',
  }),
  R120: (args) => ({
    message: `»${text(args, 'name')}« (${text(args, 'code')}) is fixed nationally and cannot be replaced by a municipal rule (${text(args, 'source')})`,
    hint: `give the rule another name and code; open concepts are filled, guiding ones departed from, see ${text(args, 'file')}`,
  }),
};
