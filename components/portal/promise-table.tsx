import { useTranslations } from 'next-intl';
import type { ServicePromise } from '@/lib/catalogue/queries';
import { useSpanWords } from './promise-text';

/** What is promised for each answer on urgency. */
export function PromiseTable({ promise }: { promise: ServicePromise }) {
  const t = useTranslations('services');
  const span = useSpanWords();
  return (
    <table className="w-full text-start [&_td]:py-2.5 [&_td]:pe-3 [&_th]:py-2.5 [&_th]:pe-3 [&_th]:text-start [&_tr]:border-t [&_tr]:border-line [&_thead_tr]:border-0">
      <thead className="text-sm text-ink-2">
        <tr>
          <th scope="col" className="font-medium">
            {t('urgency')}
          </th>
          <th scope="col" className="font-medium">
            {t('answered')}
          </th>
          <th scope="col" className="font-medium">
            {t('solved')}
          </th>
        </tr>
      </thead>
      <tbody>
        {promise.byUrgency.map(({ urgency, answer, response, resolve }) => (
          <tr key={urgency}>
            <th scope="row" className="font-medium">
              {answer}
            </th>
            <td className="num text-ink-2">{response ? span(response) : '–'}</td>
            <td className="num text-ink-2">{resolve ? span(resolve) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
