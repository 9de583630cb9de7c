'use client';

import { useEffect, useState } from 'react';

/** Tells the server that script sent this form, so that it answers in place instead of opening the page anew. */
export function ByScript() {
  const [on, setOn] = useState(false);
  useEffect(() => setOn(true), []);
  return on ? <input type="hidden" name="_js" value="1" /> : null;
}
