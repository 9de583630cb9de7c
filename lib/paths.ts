type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** Adds to a path's query; empty values are left out, lists repeat their key. */
export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '' || value === false) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(key, String(one));
  }
  const text = search.toString();
  return text ? `${path}${path.includes('?') ? '&' : '?'}${text}` : path;
}

const part = encodeURIComponent;

/** Every address a person can open, as in the contract; nobody writes a path by hand. */
export const paths = {
  home: () => '/',
  signIn: (next?: string) => withQuery('/signin', { next }),
  signOut: () => '/signout',
  setup: () => '/setup',

  requests: (query?: Query) => withQuery('/requests', query),
  newRequest: (query?: Query) => withQuery('/requests/new', query),
  request: (reference: string) => `/requests/${part(reference)}`,
  services: (query?: Query) => withQuery('/services', query),
  service: (key: string) => `/services/${part(key)}`,
  help: (query?: Query) => withQuery('/help', query),
  article: (slug: string, query?: Query) => withQuery(`/help/${part(slug)}`, query),
  status: (query?: Query) => withQuery('/status', query),
  issue: (key: string, query?: Query) => withQuery(`/status/${part(key)}`, query),
  profile: () => '/profile',
  access: () => '/access',
  approvals: (query?: Query) => withQuery('/approvals', query),
  approvalByMail: (token: string) => withQuery('/approvals/mail', { token }),

  desk: () => '/desk',
  search: (query?: Query) => withQuery('/desk/search', query),
  tickets: (query?: Query) => withQuery('/desk/tickets', query),
  ticket: (reference: string) => `/desk/tickets/${part(reference)}`,
  newContact: (query?: Query) => withQuery('/desk/new', query),
  board: (query?: Query) => withQuery('/desk/board', query),
  toCheck: () => '/desk/check',
  proposals: (query?: Query) => withQuery('/desk/proposals', query),
  newProposal: (query: Query) => withQuery('/desk/proposals/new', query),
  proposal: (id: string) => `/desk/proposals/${part(id)}`,
  health: (query?: Query) => withQuery('/desk/catalogue', query),
  accesses: (query?: Query) => withQuery('/desk/catalogue/access', query),
  dashboard: (query?: Query) => withQuery('/desk/dashboard', query),
  levels: (query?: Query) => withQuery('/desk/levels', query),
  practice: () => '/desk/levels/practice',

  rules: (kind?: string, query?: Query) => withQuery(kind ? `/desk/rules/${part(kind)}` : '/desk/rules', query),
  ruleFiles: () => '/desk/rules/files',
  newRule: (kind: string, query?: Query) => withQuery(`/desk/rules/${part(kind)}/new`, query),
  rule: (kind: string, key: string, query?: Query) => withQuery(`/desk/rules/${part(kind)}/${part(key)}`, query),
  ruleVersion: (kind: string, key: string, version: number, query?: Query) =>
    withQuery(`/desk/rules/${part(kind)}/${part(key)}/versions/${version}`, query),

  knowledge: (query?: Query) => withQuery('/desk/knowledge', query),
  newArticle: (query?: Query) => withQuery('/desk/knowledge/new', query),
  maintenance: () => '/desk/knowledge/maintenance',
  missing: () => '/desk/knowledge/missing',
  deskArticle: (key: string, query?: Query) => withQuery(`/desk/knowledge/${part(key)}`, query),
  knownErrors: (query?: Query) => withQuery('/desk/knowledge/errors', query),
  newKnownError: (query?: Query) => withQuery('/desk/knowledge/errors/new', query),
  knownError: (key: string, query?: Query) => withQuery(`/desk/knowledge/errors/${part(key)}`, query),

  people: (query?: Query) => withQuery('/desk/people', query),
  person: (id: string) => `/desk/people/${part(id)}`,
  rota: (query?: Query) => withQuery('/desk/people/rota', query),
  measures: (query?: Query) => withQuery('/desk/measures', query),
  measure: (key: string, query?: Query) => withQuery(`/desk/measures/${part(key)}`, query),

  admin: (section?: string) => (section ? `/admin/${part(section)}` : '/admin'),
  apiDocs: () => '/api/docs',
  api: (path: string, query?: Query) => withQuery(`/api/v1/${path.replace(/^\//, '')}`, query),
};
