import { DecideCard } from '@/components/portal/decide-card';
import { RatingCard } from '@/components/portal/rating-card';
import { RequestReply } from '@/components/portal/request-reply';
import { typedBefore } from '@/lib/auth/typed-before';
import type { Zone } from '@/lib/format';
import { newId } from '@/lib/id';
import { paths } from '@/lib/paths';
import { acceptRequest, rateRequest, refuseResolution, writeOnRequest } from '@/lib/requests/actions';
import type { CustomerRequest } from '@/lib/requests/request';

type Props = { request: CustomerRequest; now: Date; zone: Zone & { timeZone: string } };

/** What the person may do with their request: judge the solution, rate, write. */
export async function RequestActs({ request, now, zone }: Props) {
  const { ticket, may } = request;
  const { reference } = ticket;
  const page = paths.request(reference);
  const [reply, refusal] = await Promise.all([typedBefore(`${page}#reply`), typedBefore(`${page}#not-yet`)]);
  const when = { now, zone };
  return (
    <>
      {may.decide ? (
        <DecideCard
          reference={reference}
          closesAt={ticket.closeDueAt}
          typed={refusal.reason}
          accept={acceptRequest}
          refuse={refuseResolution}
          {...when}
        />
      ) : null}
      <RatingCard
        reference={reference}
        rating={ticket.rating}
        words={request.survey?.content ?? null}
        may={may.rate}
        timeZone={zone.timeZone}
        action={rateRequest}
      />
      {may.write ? (
        <RequestReply
          reference={reference}
          state={ticket.state}
          reopensUntil={request.reopensUntil}
          formKey={newId()}
          typed={reply.body}
          action={writeOnRequest}
          {...when}
        />
      ) : null}
    </>
  );
}
