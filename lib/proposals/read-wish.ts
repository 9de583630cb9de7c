/** The fields that an address or a hidden field carries for a proposal; nothing where it is no object. */
export function readWish(input: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(input);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
