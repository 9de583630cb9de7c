import { describe, expect, it } from 'vitest';
import { formChange, readAnswers } from '@/lib/catalogue/answers';
import { findCircle } from '@/lib/rules/checks/circle';
import { checkRequestForm } from '@/lib/rules/checks/request-form';
import { RequestFormContent } from '@/lib/rules/kinds/request-form';

const field = (key: string, type: string, more: object = {}) => ({ key, label: key, type, ...more });
const form = (...fields: object[]) => RequestFormContent.parse({ fields });
const TODAY = '2026-03-02';
const laptop = form(
  field('model', 'choice', { required: true, options: ['Light', 'Strong'] }),
  field('why', 'longText', { required: true, when: { field: 'model', is: ['Strong'] } }),
  field('sure', 'yesNo', { required: true, when: { field: 'why', is: ['x'] } }),
  field('extras', 'choices', { options: ['Dock', 'Bag', 'Mouse'], most: 2 }),
  field('count', 'number', { least: 1, most: 5 }),
  field('by', 'date', { least: 1, most: 30 }),
);
const read = (given: Record<string, unknown>) => readAnswers(laptop, given, TODAY);

describe('answers of a request form', () => {
  it('keeps only what was asked: hidden answers are dropped, also those that hang on hidden ones (behaviour 86)', () => {
    expect(read({ model: 'Light', why: 'Because', sure: 'yes' })).toEqual({ answers: { model: 'Light' }, errors: {} });
    expect(read({ model: 'Strong' }).errors).toEqual({ why: 'Answer this question' });
    expect(read({ model: 'Strong', why: 'Because' }).answers).toEqual({ model: 'Strong', why: 'Because' });
  });

  it('reads what a form posts and what a program sends alike', () => {
    const posted = { model: 'Light', extras: 'Dock', count: '2', by: '2026-03-20' };
    expect(read(posted).answers).toEqual({ model: 'Light', extras: ['Dock'], count: 2, by: '2026-03-20' });
    expect(read({ ...posted, extras: ['Dock', 'Dock', 'Bag'], count: 2 }).answers.extras).toEqual(['Dock', 'Bag']);
    const asked = form(field('sure', 'yesNo'));
    for (const said of [true, 'yes', 'true'])
      expect(readAnswers(asked, { sure: said }, TODAY).answers).toEqual({ sure: true });
  });

  it('names the rule and what would be right', () => {
    expect(read({ model: 'Huge', extras: ['Dock', 'Bag', 'Mouse'], count: 9, by: '2026-03-02' }).errors).toEqual({
      model: '“Huge” is not among the answers; choose one of: Light, Strong',
      extras: 'At most 2 answers',
      count: 'At most 5',
      by: 'At least 2026-03-03',
    });
    expect(read({ model: 'Light', count: 'many', by: '31.12.', colour: 'red' }).errors).toEqual({
      count: 'Write a number in digits, such as 12',
      by: 'Write a date as YYYY-MM-DD, such as 2026-12-01',
      colour: 'This form asks no such question; leave it out',
    });
    expect(read({ model: { toString: 1 }, count: [1, 2] }).errors).toMatchObject({
      model: expect.any(String),
      count: expect.any(String),
    });
  });

  it('tells what a change of the form means for what was typed', () => {
    const after = form(field('model', 'choice', { options: ['Light', 'Strong'] }), field('colour', 'text'));
    const { gone, fresh } = formChange(laptop, after);
    expect([gone.map((one) => one.key), fresh.map((one) => one.key)]).toEqual([
      ['why', 'sure', 'extras', 'count', 'by'],
      ['colour'],
    ]);
  });
});

describe('a form that cannot be filled in is refused', () => {
  const complaints = (...fields: object[]) => Object.fromEntries(checkRequestForm({ content: form(...fields) }));
  const choice = (key: string, when?: string) =>
    field(key, 'choice', { options: ['A', 'B'], ...(when ? { when: { field: when, is: ['A'] } } : {}) });

  it('names circles, later and unknown questions, answers that do not exist, and keys that stand twice', () => {
    expect(complaints(choice('a', 'b'), choice('b', 'a'))['fields.0.when.field']).toMatch(/below|wait for each other/);
    expect(checkRequestForm({ content: form(choice('a', 'b'), choice('b', 'a')) })[0]?.[1]).toBe(
      'These questions wait for each other: “a” → “b” → “a”. Let one be asked always',
    );
    expect(complaints(choice('a', 'b'), choice('b'))['fields.0.when.field']).toContain('stands below');
    expect(complaints(choice('a', 'z'))['fields.0.when.field']).toContain('There is no question “z”');
    expect(
      complaints(choice('a'), field('b', 'text', { when: { field: 'a', is: ['C'] } }))['fields.1.when.is'],
    ).toContain('it is one of: A, B');
    expect(complaints(choice('a'), choice('a'))['fields.1.key']).toContain('stands above already');
    expect(complaints(field('a', 'choice', { options: ['A'] }))['fields.0.options']).toContain('at least two');
    expect(complaints(field('a', 'number', { least: 5, most: 1 }))['fields.0.most']).toContain('turn them round');
  });

  it('finds a circle wherever it hides, and none where there is an order', () => {
    expect(
      findCircle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c']);
    expect(findCircle(new Map([['a', ['a']]]))).toEqual(['a']);
    expect(
      findCircle(
        new Map([
          ['a', []],
          ['b', ['a']],
          ['c', ['a', 'b', 'gone']],
        ]),
      ),
    ).toBeNull();
  });
});
