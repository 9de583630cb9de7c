import { readFileSync } from 'node:fs';
import path from 'node:path';

export const SAMPLE_FILE = path.join('tests', 'imports', 'data', 'incident-event-log-sample.csv');

/** Lines of the sample, its head first. */
export const SAMPLE: readonly string[] = readFileSync(SAMPLE_FILE, 'utf8').trimEnd().split(/\r?\n/);
export const sampleLines = (): string[] => [...SAMPLE];
