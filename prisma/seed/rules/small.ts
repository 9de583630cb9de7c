import type { z } from 'zod';
import type { PriorityMatrixContent } from '@/lib/rules/kinds/priority-matrix';
import type { RoutingContent } from '@/lib/rules/kinds/routing';
import type { CategoriesContent, WaitingReasonsContent } from '@/lib/rules/kinds/small';

export const MATRIX: z.input<typeof PriorityMatrixContent> = {
  impact: {
    question: 'Who is affected?',
    answers: { 1: 'A building, or a service for everybody', 2: 'A team or a class', 3: 'One person' },
  },
  urgency: {
    question: 'How soon do you need it?',
    answers: { 1: 'Now, work stands still', 2: 'Today', 3: 'In the coming days' },
  },
  matrix: { 1: { 1: 1, 2: 2, 3: 3 }, 2: { 1: 2, 2: 2, 3: 3 }, 3: { 1: 3, 2: 3, 3: 4 } },
};

const label = (pairs: Record<string, string>) => Object.entries(pairs).map(([key, text]) => ({ key, label: text }));

export const CATEGORIES: z.input<typeof CategoriesContent> = {
  categories: label({
    hardware: 'Hardware',
    'hardware.laptop': 'Laptop',
    'hardware.screen': 'Screen and dock',
    'hardware.printer': 'Printer',
    'hardware.till': 'Till and card reader',
    access: 'Access',
    'access.password': 'Password and sign-in',
    'access.group': 'Groups and folders',
    network: 'Network',
    'network.wifi': 'Wifi',
    'network.wired': 'Cabled network',
    'network.vpn': 'VPN',
    mail: 'Mail and calendar',
    'mail.mailbox': 'Mailbox',
    'mail.suspicious': 'Suspicious mail',
    applications: 'Applications',
    'applications.finance': 'Finance and payroll',
    'applications.students': 'Student records',
    'applications.library': 'Library and archive',
    'applications.licence': 'Software and licences',
    building: 'Building',
    'building.heating': 'Heating and cooling',
    'building.lighting': 'Lighting and power',
    'building.repair': 'Repairs',
    rooms: 'Rooms',
    'rooms.setup': 'Set-up and moves',
    'rooms.equipment': 'Teaching equipment',
    badge: 'Badges and keys',
    service: 'How we work',
  }),
};

export const WAITING_REASONS: z.input<typeof WaitingReasonsContent> = {
  reasons: [
    { key: 'customer-answer', label: 'We asked the requester something', customer: true },
    { key: 'customer-test', label: 'The requester is trying it out', customer: true },
    { key: 'agreed-date', label: 'A date was agreed with the requester', customer: true },
    { key: 'approval', label: 'Somebody has to agree first' },
    { key: 'supplier', label: 'A supplier is working on it' },
    { key: 'parts', label: 'Parts are on order' },
    { key: 'change-window', label: 'It waits for the next change window' },
  ],
};

export const ROUTING: z.input<typeof RoutingContent> = {
  entries: [
    { kind: 'complaint', to: { functionKey: 'IT', teamKey: 'it-desk' }, level: 4 },
    { category: 'network', to: { functionKey: 'IT', teamKey: 'it-network' }, level: 3 },
    { category: 'applications', to: { functionKey: 'IT', teamKey: 'it-applications' }, level: 3 },
    { category: 'hardware', to: { functionKey: 'IT', teamKey: 'it-workplace' }, level: 2 },
    { category: 'mail', to: { functionKey: 'IT', teamKey: 'it-desk' } },
    { category: 'access', to: { functionKey: 'IT', teamKey: 'it-desk' } },
    { category: 'building', to: { functionKey: 'FM', teamKey: 'fm-building' }, level: 3 },
    { category: 'rooms', to: { functionKey: 'FM', teamKey: 'fm-rooms' } },
    { category: 'badge', to: { functionKey: 'FM', teamKey: 'fm-desk' } },
  ],
  otherwise: { functionKey: 'IT', teamKey: 'it-desk' },
  allocateWithin: 1800,
};
