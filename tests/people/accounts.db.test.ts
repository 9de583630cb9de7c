import { expect, test } from 'vitest';
import { makeLink } from '@/lib/auth/magic-link';
import { can } from '@/lib/csmg/can';
import { addPerson } from '@/lib/people/add-person';
import { changePerson } from '@/lib/people/change-person';
import { chooseEdition, editionOf } from '@/lib/people/edition';
import { endSessions } from '@/lib/people/end-sessions';
import { addFunction, changeFunction } from '@/lib/people/keep-function';
import { addTeam, changeTeam, keepMember } from '@/lib/people/keep-team';
import { makePasswordLink, setPasswordByLink } from '@/lib/people/password-link';
import { setActive } from '@/lib/people/set-active';
import { logTicket } from '@/lib/tickets/log';
import { onStage } from '@/tests/rules/acting';
import { emailOf } from '@/tests/support/found-world';
import { later, NOW } from '@/tests/support/world';

const FRESH = { name: 'Ines Duarte', email: 'Ines@Calder.test' };

test('the administrator adds and changes accounts; an address is taken once', () =>
  onStage(async (stage) => {
    const { value, events } = await stage.does('admin', addPerson, FRESH);
    expect(value).toMatchObject({ email: 'ines@calder.test', admin: false });
    expect(events).toMatchObject([{ type: 'person.added', data: { name: 'Ines Duarte' } }]);
    expect((await stage.refused('admin', addPerson, { ...FRESH, name: 'Other' })).code).toBe('CONFLICT');
    for (const who of ['level1', 'level5', 'level6', 'auditor', 'customer'] as const)
      expect((await stage.refused(who, addPerson, FRESH)).code).toBe('FORBIDDEN');
    await stage.does('admin', changePerson, { person: value.id, auditor: true });
    expect((await stage.refused('level6', changePerson, { person: value.id, admin: true })).code).toBe('FORBIDDEN');
  }));

test('a card is kept by the desk and by its owner; two editors never overwrite each other unseen', () =>
  onStage(async (stage) => {
    const person = stage.desk.person.customer;
    const { value, events } = await stage.does('level1', changePerson, {
      person,
      phone: '+44 20 7946 0018',
      version: 1,
    });
    expect(events).toMatchObject([{ type: 'person.changed', data: { fields: ['phone'] } }]);
    const stale = await stage.refused('level2', changePerson, { person, phone: '1', version: 1 });
    expect(stale).toMatchObject({ code: 'CONFLICT', detail: { yours: 1, current: value.version } });
    await stage.does('customer', changePerson, { person, title: 'Curator' });
    expect((await stage.refused('colleague', changePerson, { person, title: 'Boss' })).code).toBe('FORBIDDEN');
  }));

test('nobody chooses their own approver or whose tickets they share', () =>
  onStage(async (stage) => {
    const person = stage.desk.person.customer;
    expect(
      (await stage.refused('customer', changePerson, { person, manager: emailOf('colleague') })).fields?.manager,
    ).toBeDefined();
    expect(
      (await stage.refused('customer', changePerson, { person, organisation: 'Finance' })).fields?.organisation,
    ).toBeDefined();
    await stage.does('level2', changePerson, { person, organisation: 'Finance' });
  }));

test('caps are planned by 5, proposed by 4, and not kept by the administrator', () =>
  onStage(async (stage) => {
    const wish = { person: stage.desk.person.level2, cap: 5 };
    expect((await stage.refused('level4', changePerson, wish)).refusal?.propose).toBe(true);
    expect((await stage.refused('admin', changePerson, wish)).code).toBe('FORBIDDEN');
    expect((await stage.refused('fm5', changePerson, wish)).code).toBe('FORBIDDEN');
    await stage.does('level5', changePerson, wish);
  }));

test('the last administrator stays one', () =>
  onStage(async (stage) => {
    const wish = { person: stage.desk.person.admin, admin: false };
    expect((await stage.refused('admin', changePerson, wish)).fields?.admin).toBeDefined();
    expect(
      (await stage.refused('admin', setActive, { person: wish.person, active: false })).fields?.person,
    ).toBeDefined();
  }));

test('somebody who leaves loses sessions, tokens and open tickets, and keeps their history', () =>
  onStage(async (stage) => {
    const person = stage.desk.person.level3;
    const asked = {
      kind: 'incident',
      subject: 'No key',
      description: 'Lost',
      requester: { email: emailOf('customer') },
    };
    const { value: ticket } = await stage.does('level5', logTicket, asked);
    await stage.tx.ticket.update({ where: { id: ticket.id }, data: { assigneeId: person } });
    const { events } = await stage.does('admin', setActive, { person, active: false, reason: 'Retired' });
    expect(events.map((event) => event.type).sort()).toEqual(['person.deactivated', 'ticket.unassigned']);
    expect(await stage.tx.person.findUnique({ where: { id: person } })).toMatchObject({
      active: false,
      sessionVersion: 1,
    });
    await expect(stage.actor('level3', later(1))).rejects.toThrow('not active');
    await stage.does('admin', setActive, { person, active: true }, later(2));
    const ended = await stage.does('admin', endSessions, { person }, later(3));
    expect(ended.events).toMatchObject([{ type: 'person.signedOutEverywhere', subjectId: person }]);
    expect((await stage.refused('level6', endSessions, { person })).code).toBe('FORBIDDEN');
  }));

test('a password link works once, ends the sessions before it, and is told', () =>
  onStage(async (stage) => {
    const person = stage.desk.person.level2;
    expect((await stage.refused('level6', makePasswordLink, { person })).code).toBe('FORBIDDEN');
    const { value, events } = await stage.does('admin', makePasswordLink, { person });
    expect(events).toMatchObject([{ type: 'person.linkMade', subjectId: person }]);
    const short = { token: value.token, password: 'short' };
    expect((await stage.refused('system', setPasswordByLink, short)).fields?.password).toBeDefined();
    await stage.does('system', setPasswordByLink, { token: value.token, password: 'a longer password' });
    const again = { token: value.token, password: 'another password' };
    expect((await stage.refused('system', setPasswordByLink, again)).fields?.token).toBeDefined();
    const old = await makeLink(stage.tx, person, NOW);
    expect((await stage.refused('system', setPasswordByLink, { ...again, token: old })).fields?.token).toBeDefined();
  }));

test('functions by 6 and the administrator, proposed by 5; teams by 5, proposed by 4, each in their own function', () =>
  onStage(async (stage) => {
    const wish = { key: 'hr', name: 'People desk' };
    expect((await stage.refused('level5', addFunction, wish)).refusal?.propose).toBe(true);
    const { value: desk } = await stage.does('level6', addFunction, wish);
    expect(desk).toMatchObject({ key: 'HR', isDefault: false });
    expect((await stage.refused('admin', addFunction, wish)).code).toBe('CONFLICT');
    const team = { function: 'IT', key: 'it-field', name: 'Field' };
    expect((await stage.refused('level4', addTeam, team)).refusal?.propose).toBe(true);
    expect((await stage.refused('fm5', addTeam, team)).code).toBe('FORBIDDEN');
    const { value: field } = await stage.does('level5', addTeam, team);
    await stage.does('level5', keepMember, { team: field.id, person: emailOf('level3') });
    expect((await stage.actor('level3')).teamIds).toContain(field.id);
    await stage.does('admin', keepMember, { team: field.id, person: emailOf('level3'), remove: true });
    await stage.does('level5', changeTeam, { team: field.id, name: 'Field work' });
    const it = stage.desk.function.IT;
    expect(
      (await stage.refused('admin', changeFunction, { function: it, active: false })).fields?.active,
    ).toBeDefined();
  }));

test('the wording of the skill is chosen by 6 and moves only where contributing starts', () =>
  onStage(async (stage) => {
    const mayPropose = async () => can(await stage.actor('level2'), 'article.draft', NOW).mode;
    expect(await mayPropose()).toBe('propose');
    expect((await stage.refused('level5', chooseEdition, { edition: 'SFIA 8' })).refusal?.propose).toBe(true);
    expect((await stage.refused('admin', chooseEdition, { edition: 'SFIA 8' })).code).toBe('FORBIDDEN');
    const { events } = await stage.does('level6', chooseEdition, { edition: 'SFIA 8' });
    expect(events).toMatchObject([{ type: 'edition.chosen', data: { from: 'SFIA 9', to: 'SFIA 8' } }]);
    expect(await editionOf(stage.tx)).toBe('SFIA 8');
    expect(await mayPropose()).toBe('none');
    expect((await stage.does('level6', chooseEdition, { edition: 'SFIA 8' })).unchanged).toBe(true);
  }));
