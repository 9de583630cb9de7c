'use client';

import clsx from 'clsx';
import { duration } from '@/lib/format';
import { type Carried, missing, type Place } from './board-elements';
import type { DragTexts } from './drag-texts';

type Props = { carried: Carried; place: Place; texts: DragTexts; waiting: boolean };

/** Where the card would lie, and what that means for its due time. */
export function DropPreview({ carried, place, texts, waiting }: Props) {
  const lacks = missing(carried, place);
  const left = carried.due === null ? null : (carried.due - Date.now()) / 1000;
  const ahead = place.dues.filter((due) => carried.due !== null && due < carried.due).length;
  const spare = left === null ? texts.noClock : (left < 0 ? texts.over : texts.spare).replace('{time}', duration(left));
  const stands = ahead === 0 ? texts.first : texts.ahead.replace('{count}', String(ahead));
  return (
    <div
      aria-hidden="true"
      className={clsx(
        'flex flex-col gap-1 rounded-md border border-dashed px-3 py-2',
        lacks.length > 0 ? 'border-soon bg-soon-soft' : 'border-sea bg-sea-soft',
      )}
    >
      <p className="flex justify-between gap-2 text-sm">
        <span className="num text-ink-2">{carried.reference}</span>
        <span className="text-sea">{waiting ? texts.moving.replace('{name}', place.name) : texts.drop}</span>
      </p>
      <p className="line-clamp-2 font-medium">{carried.subject}</p>
      <p className={clsx('text-sm', left !== null && left < 0 ? 'text-late' : 'text-ok')}>
        {spare}, {stands}
      </p>
      {lacks.length > 0 ? (
        <p className="text-sm text-soon">
          {lacks.map((one) => texts.obstacles[one].replace('{level}', String(carried.asked))).join(', ')}
        </p>
      ) : null}
    </div>
  );
}
