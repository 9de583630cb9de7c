/** How a level carries an act, weakest first. Approve includes doing; own is approve plus accountable. */
export const MODES = ['none', 'view', 'propose', 'supervised', 'do', 'approve', 'own'] as const;
export type Mode = (typeof MODES)[number];

/** Below zero when `a` carries less than `b`, zero when they are the same, above zero when more. */
export function compareModes(a: Mode, b: Mode): number {
  return MODES.indexOf(a) - MODES.indexOf(b);
}

/** True when the act is carried out at once: do, approve or own. Supervised acts are held, not carried out. */
export function carriesOut(mode: Mode): boolean {
  return compareModes(mode, 'do') >= 0;
}

/** True when the mode may settle what others propose: approve or own. */
export function decides(mode: Mode): boolean {
  return compareModes(mode, 'approve') >= 0;
}
