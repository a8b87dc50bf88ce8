/** An inclusive network meeting from the first worry to the end of its follow-up, with what went right and what did not. */
import type { Scenario } from './scenarios.ts';

const everybody = ['child', 'mother', 'mormor', 'onkel', 'family_adviser', 'klasselærer'];

export const networkMeeting: Scenario = {
  name: 'netvaerksmoede-med-opfoelgning',
  process: 'inclusive-meeting',
  events: [
    {
      on: '2015-03-02',
      type: 'METHOD_CONSIDERED',
      by: 'family_adviser',
      data: {
        municipality: 'Fjordby Kommune',
        child: 'barn-01',
        needsSupport: true,
        ground: 'early_concern',
      },
    },
    { on: '2015-03-03', type: 'METHOD_CHOSEN', by: 'family_adviser' },
    {
      on: '2015-03-09',
      type: 'FAMILY_TALK_HELD',
      by: 'family_adviser',
      data: { participants: ['mormor', 'onkel'], informationShared: ['skolens fraværstal'] },
    },
    { on: '2015-03-10', type: 'CHILD_TALK_HELD', by: 'family_adviser' },
    {
      on: '2015-03-10',
      type: 'CHILD_PRESENCE_DECIDED',
      by: 'family_adviser',
      data: { present: true, regards: ['purpose', 'maturity', 'age'] },
    },
    {
      on: '2015-03-11',
      type: 'LEADER_APPOINTED',
      by: 'family_adviser',
      data: { person: 'kollega i team nord', isAdviser: false, involved: false, colleague: true },
    },
    {
      on: '2015-03-12',
      type: 'PARTICIPANTS_AGREED',
      by: 'family_adviser',
      data: {
        withFamily: true,
        participants: [
          { role: 'child', network: 'child' },
          { role: 'mother', network: 'parents' },
          { role: 'mormor', network: 'private', reason: 'ser barnet hver uge' },
          { role: 'family_adviser', network: 'professional', reason: 'familiens rådgiver' },
          { role: 'klasselærer', network: 'professional', reason: 'ser barnet hver dag' },
        ],
      },
    },
    {
      on: '2015-03-13',
      type: 'INVITATIONS_SENT',
      by: 'family_adviser',
      data: {
        recipients: ['child', 'mother', 'mormor', 'family_adviser', 'klasselærer'],
        purpose: 'En tryg hverdag og flere dage i skolen',
        leaflet: true,
        meetingOn: '2015-03-23',
      },
    },
    {
      on: '2015-03-23',
      type: 'MEETING_OPENED',
      by: 'meeting_leader',
      data: {
        participants: ['meeting_leader', 'child', 'mother', 'mormor', 'family_adviser', 'klasselærer'],
        // The uncle came along; nobody has his address yet.
        joined: [{ role: 'onkel', network: 'private', reason: 'barnet bad ham', contactComplete: false }],
        startedAt: '10:00',
      },
    },
    { on: '2015-03-23', type: 'SPEAKING_ORDER_SET', by: 'meeting_leader', data: { order: everybody } },
    { on: '2015-03-23', type: 'AUTHORITY_ROLE_STATED', by: 'family_adviser' },
    {
      on: '2015-03-23',
      type: 'PHASE_DONE',
      by: 'meeting_leader',
      data: {
        phase: 'descriptive',
        situation: 'Barnet kommer sjældent i skole',
        wantedChanges: ['I skole hver dag', 'Mindre skænderi om morgenen'],
      },
    },
    { on: '2015-03-23', type: 'PAUSED', by: 'meeting_leader' },
    { on: '2015-03-23', type: 'RESUMED', by: 'meeting_leader' },
    {
      on: '2015-03-23',
      type: 'PHASE_DONE',
      by: 'meeting_leader',
      data: {
        phase: 'reflective',
        ideas: ['Onkel følger til skole'],
        resources: ['Mormor er hjemme om morgenen'],
      },
    },
    { on: '2015-03-23', type: 'SUMMED_UP', by: 'meeting_leader' },
    {
      on: '2015-03-23',
      type: 'MEETING_CLOSED',
      by: 'meeting_leader',
      data: {
        endedAt: '12:00',
        agreements: [
          { task: 'Følge barnet i skole', responsible: 'onkel', start: 'på mandag' },
          { task: 'Melde fravær samme dag', responsible: 'klasselærer', start: 'i dag' },
          { task: 'Undersøge en kontaktperson', responsible: 'family_adviser', start: 'i denne uge' },
        ],
        followUpOn: '2015-06-30',
      },
    },
    {
      on: '2015-03-27',
      type: 'MINUTES_SENT',
      by: 'meeting_leader',
      data: {
        recipients: ['child', 'mother', 'mormor', 'family_adviser', 'klasselærer'],
        tasks: true,
        topicStarts: true,
        followUp: true,
      },
    },
    { on: '2015-03-27', type: 'JOURNALISED', by: 'family_adviser' },
    { on: '2015-03-31', type: 'MINUTES_SENT', by: 'meeting_leader', data: { recipients: ['onkel'] } },
    // One day late: the last day was 16 June.
    {
      on: '2015-06-17',
      type: 'AGREEMENT_MINUTES_SENT',
      by: 'family_adviser',
      data: { recipients: everybody },
    },
    {
      on: '2015-06-30',
      type: 'FOLLOW_UP_HELD',
      by: 'meeting_leader',
      data: {
        participants: ['meeting_leader', 'child', 'mother', 'onkel', 'family_adviser', 'klasselærer'],
        startedAt: '14:00',
      },
    },
    { on: '2015-06-30', type: 'AUTHORITY_ROLE_STATED', by: 'family_adviser' },
    {
      on: '2015-06-30',
      type: 'PHASE_DONE',
      by: 'meeting_leader',
      data: {
        phase: 'descriptive',
        situation: 'Barnet er i skole fire dage om ugen',
        wantedChanges: ['Også om fredagen'],
      },
    },
    { on: '2015-06-30', type: 'PHASE_DONE', by: 'meeting_leader', data: { phase: 'reflective' } },
    {
      on: '2015-06-30',
      type: 'MEETING_CLOSED',
      by: 'meeting_leader',
      data: {
        endedAt: '14:50',
        agreements: [{ task: 'Aftale fredage', responsible: 'mother', start: 'efter ferien' }],
        noFollowUpReason: 'familien klarer resten selv',
      },
    },
    {
      on: '2015-07-02',
      type: 'MINUTES_SENT',
      by: 'meeting_leader',
      data: { recipients: ['child', 'mother', 'onkel', 'family_adviser', 'klasselærer'] },
    },
    { on: '2015-07-02', type: 'JOURNALISED', by: 'family_adviser' },
    {
      on: '2015-07-03',
      type: 'EVALUATION_RECEIVED',
      by: 'super_user',
      data: { participant: 'onkel', heard: true, involved: true },
    },
    { on: '2015-07-03', type: 'CASE_CLOSED', by: 'family_adviser' },
  ],
};
