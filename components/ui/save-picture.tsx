'use client';

type Props = { of: string; name: string; label: string };

/** Draws the picture one sees inside the named figure into a PNG of twice its size; the drawing code is fetched on the first press. */
export function SavePicture({ of, name, label }: Props) {
  const save = async () => {
    const picture = [...(document.getElementById(of)?.querySelectorAll('svg') ?? [])].find(
      (svg) => svg.clientWidth > 0,
    );
    if (!picture) return;
    const { savePng } = await import('./save-png');
    await savePng(picture, name);
  };
  return (
    <button
      type="button"
      onClick={save}
      className="rounded-sm underline decoration-line-strong underline-offset-2 hover:text-ink"
    >
      {label}
    </button>
  );
}
