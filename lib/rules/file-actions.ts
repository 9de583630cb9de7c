'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { currentActor, requestNow } from '@/lib/auth/actor';
import { prisma } from '@/lib/db/client';
import { AppError, invalid } from '@/lib/errors';
import { type FormState, typedValues } from '@/lib/form-state';
import { contentHash } from '@/lib/rules/content';
import { type Imported, importRules } from '@/lib/rules/import-files';
import { MOST_BYTES, readRuleFiles, type Written } from '@/lib/rules/read-files';

export interface ImportAnswer {
  outcomes: Imported[];
  /** It has happened; otherwise it was only tried. */
  done: boolean;
  /** The files as they were read, so that they need not be chosen again, and their mark. */
  kept: string;
  tested: string;
}

/** Tries a rule set, and brings in just what was tried: other files, or another reason, are tried first. */
export async function importRuleFiles(_state: FormState, form: FormData): Promise<FormState> {
  const { kept: _, ...values } = typedValues(form);
  try {
    const actor = await currentActor();
    if (!actor) throw new AppError('UNAUTHENTICATED', 'You are signed out. Sign in again; nothing was brought in.');
    const files = await written(form);
    const reason = String(form.get('reason') ?? '').trim();
    const propose = form.get('how') === 'propose';
    if (propose && !reason) throw invalid({ reason: 'Say why these are proposed; whoever decides reads it' });
    const { documents, refused } = readRuleFiles(files);
    const tested = contentHash({ files, propose });
    const done = form.get('do') === 'bring' && form.get('tested') === tested;
    const options = { propose: propose ? reason : null, dryRun: !done };
    const outcomes = await importRules(prisma, { actor, now: requestNow() }, documents, options);
    if (done) refresh();
    const data: ImportAnswer = { outcomes: [...refused, ...outcomes], done, kept: JSON.stringify(files), tested };
    return { ok: true, values, data: { ...data } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, code: error.code, message: error.message, fields: error.fields, values };
  }
}

const Kept = z.array(z.strictObject({ name: z.string(), text: z.string() }));

/** The browser carried them, so they are read as anything else that comes from there. */
function keptFiles(kept: string): Written[] {
  try {
    return Kept.parse(JSON.parse(kept));
  } catch {
    throw invalid({ files: 'The files that were tried cannot be read any more; choose them again' });
  }
}

async function written(form: FormData): Promise<Written[]> {
  const chosen = form.getAll('files').filter((one): one is File => typeof one !== 'string' && one.size > 0);
  if (chosen.reduce((sum, file) => sum + file.size, 0) > MOST_BYTES)
    throw invalid({ files: `The files are too large; ${MOST_BYTES / 1_000_000} MB at most together` });
  if (chosen.length > 0) return Promise.all(chosen.map(async (file) => ({ name: file.name, text: await file.text() })));
  const kept = form.get('kept');
  if (typeof kept !== 'string' || !kept) throw invalid({ files: 'Choose one file at least' });
  return keptFiles(kept);
}
