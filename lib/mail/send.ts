import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/lib/env';
import type { PrismaClient } from '@/prisma/generated/client';

let transport: Transporter | undefined;

/**
 * Sends one stored mail, or keeps it in the outbox when no SMTP server is set. A failure is written on the mail and
 * thrown, so that the queue tries again with back-off; the Message-ID stays the same on every try.
 */
export async function sendMail(db: PrismaClient, mailId: string, now: Date): Promise<void> {
  const mail = await db.mail.findUnique({ where: { id: mailId } });
  if (!mail || mail.state === 'sent' || mail.state === 'kept') return;
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) {
    await db.mail.updateMany({ where: { id: mailId, state: 'queued' }, data: { state: 'kept' } });
    return;
  }
  try {
    transport ??= createTransport({ url: SMTP_URL, pool: true } as object);
    await transport.sendMail({
      from: MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      messageId: mail.messageId,
      headers: mail.headers as Record<string, string>,
    });
    await db.mail.update({
      where: { id: mailId },
      data: { state: 'sent', sentAt: now, attempts: { increment: 1 }, error: null },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await db.mail.update({
      where: { id: mailId },
      data: { state: 'failed', attempts: { increment: 1 }, error: reason.slice(0, 500) },
    });
    throw error;
  }
}
