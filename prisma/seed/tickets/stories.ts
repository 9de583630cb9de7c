import { DUE } from './stories-due';
import { FACILITIES } from './stories-facilities';
import { PASSED_ON } from './stories-passed-on';
import { QUEUE } from './stories-queue';
import { UNDER_WAY } from './stories-under-way';
import type { Story } from './story';

/** What is under way today, told one by one. */
export const STORIES: Story[] = [...DUE, ...QUEUE, ...UNDER_WAY, ...PASSED_ON, ...FACILITIES];
