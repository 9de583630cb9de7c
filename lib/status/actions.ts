'use server';

import { formAction } from '@/lib/action';
import { followService } from '@/lib/status/follow';

export const follow = formAction(followService, {
  read: (form) => ({ service: form.get('service'), stop: form.has('stop') || undefined }),
});
