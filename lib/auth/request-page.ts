import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/lib/csmg/actor';
import { AppError } from '@/lib/errors';
import { type CustomerRequest, getRequest } from '@/lib/requests/request';

/** One request for a page and its title; what is not there or out of sight is the same page. */
export const requestPage = cache(async (actor: Actor, now: Date, reference: string): Promise<CustomerRequest> => {
  try {
    return await getRequest(actor, now, reference);
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') notFound();
    throw error;
  }
});
