import { getRequestConfig } from 'next-intl/server';
import { en } from './messages';

export default getRequestConfig(async () => ({ locale: 'en', messages: en, timeZone: 'UTC' }));
