import { useTranslations } from 'next-intl';

const ERRORS = [
  'bad-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'unsupported-type',
  'invalid',
  'limited',
  'unavailable',
] as const;

/** What holds for every address; the names of the errors are where their `type` points. */
export function Conventions() {
  const t = useTranslations('apiDocs');
  return (
    <>
      <section className="mt-8" aria-labelledby="conventions">
        <h2 id="conventions" className="text-xl font-semibold">
          {t('conventions')}
        </h2>
        <ul className="mt-2 max-w-[75ch] list-disc ps-5 [&>li]:mb-1">
          {(['keyed', 'versioned', 'paged', 'limits'] as const).map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section className="mt-8" aria-labelledby="errors">
        <h2 id="errors" className="text-xl font-semibold">
          {t('errors')}
        </h2>
        <p className="mt-2 max-w-[75ch]">{t('errorsText')}</p>
        <ul className="mt-2 max-w-[75ch] list-disc ps-5 [&>li]:mb-1">
          {ERRORS.map((code) => (
            <li key={code} id={code}>
              {t(`error.${code}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
