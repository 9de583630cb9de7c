import { expect, it } from 'vitest';
import { withQuery } from '@/lib/paths';

it('a query is added to a path, and to the query that it has already', () => {
  expect(withQuery('/desk/tickets', { state: ['new', 'open'], q: '' })).toBe('/desk/tickets?state=new&state=open');
  expect(withQuery('/desk/tickets?state=new', { preview: 'IT-7' })).toBe('/desk/tickets?state=new&preview=IT-7');
  expect(withQuery('/desk/tickets?state=new', { preview: null })).toBe('/desk/tickets?state=new');
});
