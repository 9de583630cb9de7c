import type { z } from 'zod';
import type { PolicyContent, StandardContent } from '@/lib/rules/kinds/clauses';

/** What good work looks like here. */
export const STANDARDS: Record<string, { title: string; content: z.input<typeof StandardContent> }> = {
  'reply-standard': {
    title: 'How we reply',
    content: {
      purpose: 'Whoever reads our answer knows what was done, what comes next and by when.',
      clauses: [
        { key: '1', title: 'To a person', text: 'Address the person by name and say who you are.' },
        {
          key: '2',
          title: 'What, next, when',
          text: 'Every reply says **what was done**, **what comes next** and **by when**.',
        },
        { key: '2.1', text: 'A time is a time: “by 15:00”, not “soon”.' },
        { key: '2.2', text: 'What is not known yet is said to be unknown.' },
        {
          key: '3',
          title: 'Plain words',
          text: 'No abbreviation that the reader has not used first. One thought a sentence.',
        },
        { key: '4', title: 'One question at a time', text: 'Ask for one thing, and say why it is needed.' },
      ],
      questions: [
        {
          question: 'What does every reply say?',
          answers: ['The ticket number', 'What was done, what comes next, by when', 'Who is to blame'],
          right: 1,
        },
        {
          question: 'You do not know the cause yet. What do you write?',
          answers: ['Nothing until you know it', 'A guess', 'That it is not known yet, and by when you write again'],
          right: 2,
        },
      ],
    },
  },
  'record-standard': {
    title: 'How we keep records',
    content: {
      purpose: 'A colleague who opens the ticket tomorrow goes on without asking.',
      clauses: [
        {
          key: '1',
          title: 'At once',
          text: 'What was said is written while it is said, or within the quarter of an hour.',
        },
        { key: '2', title: 'Facts apart', text: 'What was seen, what was heard and what is supposed are told apart.' },
        {
          key: '3',
          title: 'What was tried',
          text: 'Before work is passed on, what was tried and with which result is noted.',
        },
      ],
    },
  },
};

/** What the desk binds itself to; level 6 decides. */
export const POLICIES: Record<string, { title: string; content: z.input<typeof PolicyContent> }> = {
  'priority-policy': {
    title: 'Priority follows impact',
    content: {
      purpose: 'Nobody is served faster for who they are.',
      scope: 'Every ticket of every function, whoever asks for it.',
      clauses: [
        { key: '1', text: 'Priority is computed from impact and urgency by the matrix in force.' },
        { key: '2', text: 'An override says its reason, and the reason is open to everybody who sees the ticket.' },
        { key: '3', text: 'Rank is no impact. A whole class that stands still is.' },
      ],
    },
  },
  'record-keeping-policy': {
    title: 'Who may read what',
    content: {
      purpose: 'People tell us things because we keep them to ourselves.',
      scope: 'Everybody who works at a desk, and every program that reads for one.',
      clauses: [
        {
          key: '1',
          text: 'A ticket is read for work, never from curiosity; every look at a confidential one leaves a trace.',
        },
        { key: '2', text: 'What is confidential is not named outside the ticket, also not in a chat.' },
        { key: '3', text: 'Figures about people are shown to those people first, and ranked before nobody.' },
      ],
      questions: [
        {
          question: 'A colleague asks what a confidential ticket is about. What do you tell them?',
          answers: ['The subject only', 'Nothing', 'Everything, they are a colleague'],
          right: 1,
        },
      ],
    },
  },
};
