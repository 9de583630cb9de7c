import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type Props = ComponentProps<'table'> & {
  caption: string;
  /** Column widths such as '76px'; '' takes the rest. Gives fixed columns whose text is cut, as in dense lists. */
  widths?: readonly string[];
  /** Which of them falls away on a tablet, so that the rest is readable; its cells are `spare` too. */
  spare?: number;
  /** Cards and raised panels: the head takes their colour. */
  raised?: boolean;
  /** Phones: each row becomes a block. Cells may be `wide` (own line), `push` (to the far side) or `off` (left out). */
  stack?: boolean;
  children: ReactNode;
};

/** Rows of 38 px. Write thead, tbody and cells yourself; `tight`, `end` and `num` are classes for cells, data-on marks the chosen row. */
export function Table({ caption, widths, spare, raised = false, stack = false, children, className, ...rest }: Props) {
  return (
    <div className={clsx('min-w-0 overflow-x-auto', raised && 'list-wrap')}>
      <table className={clsx('list', widths && 'list-fixed', stack && 'list-stack', className)} {...rest}>
        <caption className="sr-only">{caption}</caption>
        {widths ? (
          <colgroup>
            {widths.map((width, index) => {
              const given = { className: index === spare ? 'spare' : undefined, style: width ? { width } : undefined };
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name and never move
              return <col key={index} {...given} />;
            })}
          </colgroup>
        ) : null}
        {children}
      </table>
    </div>
  );
}
