'use client';

import {
  DndContext,
  type DragEndEvent,
  type DragOverEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import { announce } from '@/components/shell/announce';
import { offerUndo } from '@/components/tickets/offer-undo';
import { toast } from '@/components/ui/toast';
import { assignOnBoard } from '@/lib/allocation/actions';
import { type FormState, untouched } from '@/lib/form-state';
import { type Carried, carriedBy, type Place, placeOf } from './board-elements';
import { DropZone, Handle } from './drag-handles';
import type { DragTexts } from './drag-texts';
import { DropPreview } from './drop-preview';
import { useBoardElements } from './use-board-elements';

const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');

/** Dragging over a board that the server drew: it lays its hands on the cards that are there and moves none of them itself. */
export function DragLayer({ texts }: { texts: DragTexts }) {
  const router = useRouter();
  const { cards, columns } = useBoardElements();
  const [carried, setCarried] = useState<Carried | null>(null);
  const [over, setOver] = useState<Place | null>(null);
  const [moving, setMoving] = useState<{ carried: Carried; place: Place } | null>(null);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
  );

  const start = ({ active }: DragStartEvent) => setCarried(carriedBy(String(active.id)));
  const above = ({ over: zone }: DragOverEvent) => setOver(zone ? placeOf(String(zone.id)) : null);
  const rest = () => {
    setCarried(null);
    setOver(null);
  };
  const assign = useCallback(
    async (ticket: Carried, place: Place) => {
      const names = { reference: ticket.reference, name: place.name };
      const form = new FormData();
      for (const [name, value] of Object.entries({
        reference: ticket.reference,
        version: ticket.version,
        person: place.id,
        _js: '1',
      }))
        form.set(name, value);
      ticket.element.dataset.moved = '';
      setMoving({ carried: ticket, place });
      const lost = (): FormState => ({ ok: false, message: texts.failed });
      const answer = await assignOnBoard(untouched, form).catch(lost);
      delete ticket.element.dataset.moved;
      setMoving(null);
      const said = fill(answer.ok ? texts.done : texts.refused, { ...names, reason: answer.message ?? texts.failed });
      const { href, label = '' } = answer.propose ?? {};
      if (answer.ok) offerUndo(said, answer.data?.undo, texts);
      else toast({ message: said, tone: 'late', act: href ? { label, run: () => router.push(href) } : undefined });
      announce(said);
    },
    [router, texts],
  );
  const end = ({ over: zone }: DragEndEvent) => {
    const place = zone ? placeOf(String(zone.id)) : null;
    if (carried && place && place.id !== carried.owner) void assign(carried, place);
    rest();
  };

  const shown = carried && over && over.id !== carried.owner ? { carried, place: over } : moving;
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={start}
      onDragOver={above}
      onDragEnd={end}
      onDragCancel={rest}
    >
      {cards.map((element) => (
        <Handle key={element.dataset.card} element={element} />
      ))}
      {columns.map((element) => (
        <DropZone key={element.dataset.column} element={element} />
      ))}
      {shown?.place.slot
        ? createPortal(<DropPreview {...shown} texts={texts} waiting={shown === moving} />, shown.place.slot)
        : null}
      <DragOverlay dropAnimation={null}>
        {carried ? (
          <div className="rotate-1 rounded-md border border-sea bg-raised px-3 py-2 shadow-float">
            <span className="num text-sm text-ink-3">{carried.reference}</span>
            <p className="line-clamp-2 font-medium">{carried.subject}</p>
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  );
}
