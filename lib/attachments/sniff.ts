import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '@/lib/errors';

/** What runs when it is opened, by its bytes. */
const RUNS = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x.ms.shortcut',
  'application/x.apple.alias',
  'application/java-vm',
  'application/java-archive',
  'application/vnd.android.package-archive',
  'application/wasm',
  'application/x-deb',
  'application/x-rpm',
  'application/x-apple-diskimage',
  'application/vnd.ms-cab-compressed',
  'application/x-shockwave-flash',
  'application/x-google-chrome-extension',
]);
const ENDINGS =
  /\.(?:exe|com|bat|cmd|msi|msp|scr|pif|ps1|psm1|vbs|vbe|js|mjs|jse|wsf|wsh|hta|jar|lnk|reg|cpl|dll|sh|app|dmg|deb|rpm|apk|html?|xhtml|shtml|mht|mhtml|svg|xml|swf|iso|vhd)$/i;
const MARKUP = /^\s*(?:<\?xml|<!doctype|<!--|<html|<svg|<script|<head|<body|<iframe)/i;

/**
 * The type of a file by its bytes, whatever its sender calls it.
 * @throws UNSUPPORTED_TYPE for what runs or renders when it is opened
 */
export async function sniffType(bytes: Uint8Array, name: string): Promise<string> {
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? null;
  const text = found ? null : asText(bytes);
  if (ENDINGS.test(name) || (found && RUNS.has(found)) || found === 'application/xml' || (text && runsAsText(text)))
    throw new AppError(
      'UNSUPPORTED_TYPE',
      'Programs, scripts and web pages are not taken. Send a picture, a document, or pack it into an archive.',
    );
  if (found) return found;
  if (text === null) return 'application/octet-stream';
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain';
}

const runsAsText = (text: string) => MARKUP.test(text) || text.startsWith('#!');

function asText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
