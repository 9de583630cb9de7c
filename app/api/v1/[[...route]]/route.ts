import { currentActor } from '@/lib/auth/actor';
import { createApi } from '@/lib/http/app';

export const dynamic = 'force-dynamic';

const api = createApi(currentActor);
const answer = (request: Request) => api.fetch(request);

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
