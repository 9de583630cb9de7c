import 'server-only';
import { cache } from 'react';
import type { Actor } from '@/lib/csmg/actor';
import { AppError } from '@/lib/errors';
import { type CustomerRequest, getRequest } from '@/lib/requests/request';

/** One request for a page and its title; null for what is not there or out of sight, which is the same page. */
export const requestPage = cache(
  async (actor: Actor, now: Date, reference: string, until: unknown): Promise<CustomerRequest | null> => {
    try {
      return await getRequest(actor, now, reference, until);
    } catch (error) {
      if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  },
);
