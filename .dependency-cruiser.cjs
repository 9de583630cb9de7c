// The one direction of imports. Every message says why, because a rule that is not understood is worked around.
const ground =
  '^lib/(csmg|sla)/|^lib/(errors|format|paths|text)\\.ts$|^lib/.+/schema\\.ts$|^lib/rules/(slugs\\.ts|kinds[./])';
const door = '^lib/(auth|api|i18n|channels)/|^lib/(action|route)\\.ts$|^lib/[^/]+/[^/]*(actions?|queries)\\.ts$';
const runtime = { dependencyTypesNot: ['type-only'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'ground-stays-pure',
      severity: 'error',
      comment:
        'Levels, clocks, errors, formats and schemas are the ground floor: pure, the same in a browser, a worker and a test. They import zod, the zone library and each other. What needs more belongs a floor up.',
      from: { path: ground },
      to: { pathNot: [ground, 'node_modules/(zod|date-fns|@date-fns/tz)/'] },
    },
    {
      name: 'components-never-read-data',
      severity: 'error',
      comment:
        'A component shows what it is given. Reading inside one hides a query in a loop and a right nobody checked: read in the page through lib/<noun>/queries and pass the rows down.',
      from: { path: '^components/' },
      to: { path: '^lib/db/|^prisma/|^lib/.+/queries|^lib/(perform|act|env|log)\\.ts$|^lib/(auth|jobs)/', ...runtime },
    },
    {
      name: 'verbs-never-see-a-door',
      severity: 'error',
      comment:
        'Mail, HTTP, jobs and forms all call the same verbs. A verb that knows a session, a header or Next can be called by one of them only: it gets a context and a parsed input instead.',
      from: { path: '^lib/', pathNot: [door] },
      to: { path: 'node_modules/(next|next-auth|next-intl|react|react-dom)/', ...runtime },
    },
    {
      name: 'pages-go-through-queries',
      severity: 'error',
      comment:
        'A page that asks the database itself forgets who is asking. Reads go through lib/<noun>/queries, which take the actor first; writes go through actions.',
      from: { path: '^app/', pathNot: '^app/api/' },
      to: { path: '^lib/db/|^prisma/', ...runtime },
    },
    {
      name: 'lib-knows-no-screen',
      severity: 'error',
      comment:
        'lib is used by the worker, scripts and tests, where there is no screen: it never imports app or components.',
      from: { path: '^lib/' },
      to: { path: '^(app|components)/', ...runtime },
    },
    {
      name: 'components-know-no-route',
      severity: 'error',
      comment: 'The direction is app -> components. What both need goes into components/ or lib/paths.ts.',
      from: { path: '^components/' },
      to: { path: '^app/', ...runtime },
    },
    {
      name: 'ui-knows-no-noun',
      severity: 'error',
      comment: 'components/ui are words that every page uses; one that knows a ticket can be used by one page only.',
      from: { path: '^components/ui/' },
      to: { path: '^components/(?!ui/)|^lib/(?!(format|paths|errors)\\.ts)[^/]+/', ...runtime },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other, were it only a type, are one file with a seam in the wrong place.',
      from: { pathNot: '^prisma/generated' },
      to: { circular: true },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      comment: 'What ships never leans on tests, scripts or measurements.',
      from: { path: '^(app|components|lib)/' },
      to: { path: '^(tests|e2e|bench|scripts)/' },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      comment: 'A package that package.json does not name is there by luck and leaves with the next update.',
      from: { pathNot: '^prisma/generated' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: '^server-only$' },
    },
    {
      name: 'imports-lead-somewhere',
      severity: 'error',
      comment: 'This import names a file that does not exist.',
      from: { pathNot: '^prisma/generated' },
      // Next answers to `server-only` itself.
      to: { couldNotResolve: true, pathNot: '^server-only$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|^prisma/generated' },
    exclude: { path: '^\\.next|^\\.data|\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
